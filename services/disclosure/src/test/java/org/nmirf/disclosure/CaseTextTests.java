package org.nmirf.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single rules flag and leave alone in a text about a case. */
class CaseTextTests {

    private static final Scanner NAMED = Scanner.full(ScanProfile.named("ch"));
    private static final Map<String, String> CASES =
            Map.of(
                    "en", "Mrs Teresa Okonkwo complained. ",
                    "fr", "Mme Salma Idrissi se plaignit. ",
                    "es", "Se quejó la Sra. Rocío Benítez. ",
                    "pt", "Queixou-se o Sr. Duarte Vilhena. ");

    /** The flagged stretches, those that touch one another as one. */
    private static List<String> flagged(String language, String text) {
        String whole = CASES.getOrDefault(language, "") + text;
        Draft draft = Draft.by("amina", Map.of(new TextKey("challenge", language), whole));
        List<int[]> spans = new ArrayList<>();
        for (Finding finding : NAMED.scan(Confidential.of(draft)).orElseThrow().findings()) {
            int[] last = spans.isEmpty() ? new int[] {-1, -1} : spans.getLast();
            if (finding.start() <= last[1] + 1) {
                last[1] = Math.max(last[1], finding.end());
            } else {
                spans.add(new int[] {finding.start(), finding.end()});
            }
        }
        return spans.stream().map(span -> whole.substring(span[0], span[1])).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr|Il invoqua la loi du 4 mai 1987 sur les baux.|4 mai 1987
                    fr|Il invoqua la loi de 2003. Le 4 mai 2007, il gagna.|4 mai 2007
                    es|Es una ley (Ley no 456). El 5 de mayo de 2003 ganó.|5 de mayo de 2003
                    fr|Les accusés B, H et R furent entendus.|B, H et R
                    es|Los coacusados B y R callaron.|B y R
                    fr|Il fut détenu entre le 3 et le 9 mars dernier.|entre le 3 et le 9 mars
                    es|Duró del 28 de mayo al 2 de junio de 1997.|28 de mayo al 2 de junio de 1997
                    es|Sufrió desde la edad de cuatro años.|edad de cuatro años
                    es|Nació al final de los años ochenta.|final de los años ochenta
                    fr|Il la voit le premier lundi de chaque mois.|premier lundi de chaque mois
                    en|He was tried with nine other suspects.|nine other suspects
                    en|She is a Norwegian national.|Norwegian
                    en|They found severe tendinitis.|tendinitis
                    """)
    void whatNarrowsTheSearchIsFlagged(String language, String sentence, String value) {
        assertThat(flagged(language, sentence)).contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pt|A Lei 8.765, de 11 de dezembro de 1994, vale.|dezembro
                    fr|Les annexes B et C y sont jointes.|B et C
                    en|Groups B and C were compared.|B and C
                    en|The sympathy of the staff helped.|sympathy
                    """)
    void whatIsPublicIsLeftAlone(String language, String sentence, String value) {
        assertThat(flagged(language, sentence)).noneMatch(found -> found.contains(value));
    }

    @Test
    void aCourtIsFlaggedWithItsDistrict() {
        assertThat(flagged("fr", "Le tribunal de district de Wrzolec statua."))
                .contains("tribunal de district de Wrzolec");
    }
}
