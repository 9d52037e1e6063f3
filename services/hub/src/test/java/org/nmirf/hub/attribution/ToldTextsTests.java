package org.nmirf.hub.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.schemas.Provenance.HUMAN;
import static org.nmirf.schemas.Provenance.HUMAN_TRANSLATION;
import static org.nmirf.schemas.Provenance.MACHINE_TRANSLATION;
import static org.nmirf.schemas.Provenance.ORIGINAL;
import static org.nmirf.schemas.Provenance.UNTOLD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.PracticeFixtures;
import org.nmirf.schemas.PracticeText;
import org.nmirf.schemas.Provenance;

class ToldTextsTests {

    @Test
    void doesNotSayWhichOfTwoTextsByPeopleIsTheOriginal() {
        var french =
                texts(
                        in("fr", ORIGINAL),
                        in("en", HUMAN_TRANSLATION),
                        in("ar", MACHINE_TRANSLATION));
        var english =
                texts(
                        in("en", ORIGINAL),
                        in("fr", HUMAN_TRANSLATION),
                        in("ar", MACHINE_TRANSLATION));

        assertThat(french)
                .isEqualTo(english)
                .extracting(PracticeText::getProvenance)
                .containsExactly(MACHINE_TRANSLATION, HUMAN, HUMAN);
    }

    @Test
    void doesNotLetMachinesPointAtTheOnlyTextByPeople() {
        var french = texts(in("fr", ORIGINAL), in("en", MACHINE_TRANSLATION));
        var english = texts(in("en", ORIGINAL), in("fr", MACHINE_TRANSLATION));

        assertThat(french)
                .isEqualTo(english)
                .extracting(PracticeText::getProvenance)
                .containsOnly(UNTOLD);
    }

    @Test
    void callsASingleTextWhatItIs() {
        assertThat(texts(in("fr", ORIGINAL)))
                .extracting(PracticeText::getProvenance)
                .containsExactly(HUMAN);
    }

    @Test
    void givesTheSameWhenItIsUsedTwice() {
        for (var texts :
                List.of(
                        texts(in("fr", ORIGINAL)),
                        texts(in("fr", ORIGINAL), in("en", MACHINE_TRANSLATION)),
                        texts(
                                in("fr", ORIGINAL),
                                in("es", HUMAN_TRANSLATION),
                                in("en", MACHINE_TRANSLATION)))) {
            assertThat(ToldTexts.withoutOrigin(texts)).isEqualTo(texts);
        }
    }

    private static PracticeText in(String language, Provenance provenance) {
        return PracticeFixtures.aText(language, provenance).build();
    }

    private static List<PracticeText> texts(PracticeText... submitted) {
        return ToldTexts.withoutOrigin(List.of(submitted));
    }
}
