package org.nmirf.hub.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.hub.session.TreatySession.Announced;
import org.nmirf.hub.writing.Fault;

/** What is kept of a session, and what is not. */
class SessionFormTests {

    private static final String SOURCE = "https://www.ohchr.org/en/treaty-bodies/crc";

    private static SessionForm form(String number, String from, String until, String source) {
        return new SessionForm("CRC", number, from, until, source);
    }

    private static List<Fault> faults(SessionForm form) {
        return form.faults(List.of("CRC"));
    }

    @Test
    void readsASessionAsItWasAnnounced() {
        var form = form("103", "2027-05-10", "2027-05-28", SOURCE);

        assertThat(faults(form)).isEmpty();
        assertThat(form.session()).contains(103);
        assertThat(form.announced())
                .isEqualTo(
                        new Announced(
                                LocalDate.of(2027, 5, 10), LocalDate.of(2027, 5, 28), SOURCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1000", "12a", "٣"})
    void refusesWhatIsNoNumberOfASession(String number) {
        assertThat(faults(form(number, "2027-05-10", "2027-05-28", SOURCE)))
                .extracting(Fault::field)
                .containsExactly("number");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', from, until",
        "2027-13-01, 10.5.2027, from, until",
        "9999-01-01, 2027-05-10, from, ",
        "2027-05-10, 2027-05-09, until, ",
        "2027-05-10, 2028-05-10, until, "
    })
    void refusesDaysThatAreNone(String from, String until, String first, String second) {
        assertThat(faults(form("103", from, until, SOURCE)))
                .extracting(Fault::field)
                .containsExactlyElementsOf(
                        second == null ? List.of(first) : List.of(first, second));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ohchr.org",
                "http://ohchr.org/",
                "javascript:alert(1)",
                "https:///",
                "https://somebody@ohchr.org/",
                "https://ohchr.org/a b"
            })
    void refusesWhatIsNoAddress(String source) {
        assertThat(faults(form("103", "2027-05-10", "2027-05-28", source)))
                .extracting(Fault::field)
                .containsExactly("source");
    }

    @Test
    void refusesABodyThatHasNoSessions() {
        var form = new SessionForm("UPR", "53", "2027-05-10", "2027-05-28", SOURCE);

        assertThat(faults(form)).extracting(Fault::code).containsExactly("choose");
    }
}
