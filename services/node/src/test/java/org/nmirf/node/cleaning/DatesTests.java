package org.nmirf.node.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-31",
                "2026-05-31T00:00:00Z",
                "2026/5/31",
                "46173",
                "46173.75",
                "31/05/2026",
                "31.5.2026",
                "5/31/2026",
                "31 May 2026",
                "31st of May, 2026",
                "May 31, 2026",
                "31 mai 2026",
                "31 de mayo de 2026",
                "31 de maio de 2026",
                "31-May-2026",
                "31 مايو 2026",
                "31 ماي 2026",
                "٣١/٠٥/٢٠٢٦",
                "\u200F31/05/2026",
                "31/05/2026 10:15",
                "/Date(1780185600000)/",
                "1780185600000"
            })
    void readsOneDayInAllItsForms(String text) {
        assertThat(Dates.read(text).date()).contains(LocalDate.of(2026, 5, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "May 2026", "31/31/2026", "soon", "32 May 2026"})
    void readsNoDayWhereThereIsNone(String text) {
        assertThat(Dates.read(text).isReadable()).isFalse();
    }
}
