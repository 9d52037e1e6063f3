package org.nmirf.node.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapMendingTests {

    @ParameterizedTest
    @CsvSource({
        "en, prevent sexual a buse of girls, prevent sexual abuse of girls",
        "en, access to heal thcare for all, access to healthcare for all",
        "en, amend the l aw s on land, amend the laws on land",
        "en, stop sexual a buse., stop sexual abuse.",
        "ru, в школ ь ной среде, в школьной среде",
        "fr, lutter contre la discri mination, lutter contre la discrimination",
        "es, los derechos de las muj eres, los derechos de las mujeres",
    })
    void closesGapsInsideWords(String language, String gapped, String mended) {
        assertThat(mending(language).mend(gapped).text()).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource({
        "en, what may be done in action on child care with out delay",
        "en, a vis a vis talk with Ms An Other in to the night",
        "es, a cuerdo y a la vez o no",
        "fr, elle a bien mis en place",
        "fr, l’État partie s’engage à ce que l’école et à l’hôpital",
        "en, the country’s own word and tous les mots de file",
        "en, items B order and CI as such",
        "es, mis à côté y a pas",
        "zh, 继续 努力",
        "xx, sexual a buse",
    })
    void leavesWordsThatStandSideBySide(String language, String text) {
        assertThat(mending(language).mend(text).text()).isEqualTo(text);
    }

    @Test
    void saysWhichGapsItClosed() {
        assertThat(mending("en").mend("a buse and heal thcare").joins())
                .containsExactly("a buse", "heal thcare");
    }

    @Property
    void neverFailsNorChangesAnythingButSpaces(@ForAll String text) {
        assertThat(mending("en").mend(text).text().replace(" ", ""))
                .isEqualTo(text.replace(" ", ""));
    }

    private static GapMending mending(String language) {
        return new GapMending(language, GapMending.words("О школьной программе"));
    }
}
