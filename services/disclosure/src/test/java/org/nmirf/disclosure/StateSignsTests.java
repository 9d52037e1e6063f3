package org.nmirf.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.disclosure.identifiers.IdentifierType;

/** What tells of a State without naming it, where readers may not be told the State. */
class StateSignsTests {

    private static List<String> states(String region, String language, String text) {
        Scanner hidden = Scanner.full(new ScanProfile(region, Attribution.REGION));
        Draft draft = Draft.by("amina", Map.of(new TextKey("challenge", language), text));
        return hidden.scan(Confidential.of(draft)).orElseThrow().findings().stream()
                .filter(finding -> finding.type() == IdentifierType.STATE)
                .map(finding -> text.substring(finding.start(), finding.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ma|ar|اجتمع الفريق في شهر غشت.|غشت
                    lb|ar|اجتمع الفريق في تشرين الأول.|تشرين الأول
                    ma|fr|Selon la loi organique no 85-13, il faut agir.|loi organique no 85-13
                    pt|pt|A Lei n.o 34/2004 mudou tudo.|Lei n.o 34/2004
                    ma|fr|Le Conseil national des eaux a parlé.|Conseil national des eaux
                    za|en|The National Council for Water spoke.|National Council for Water
                    """)
    void signsOfTheStateAreFlagged(String region, String language, String text, String sign) {
        assertThat(states(region, language, text)).contains(sign);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    lb|ar|اجتمع الفريق في شهر غشت.
                    ma|ar|اجتمع الفريق في تشرين الأول.
                    ma|fr|La loi protège 12 groupes.
                    ma|fr|Les articles 13 et 14 du Pacte sont cités.
                    ma|en|The national mechanism met the national council.
                    """)
    void signsOfOtherStatesAndOfNoneAreLeftAlone(String region, String language, String text) {
        assertThat(states(region, language, text)).isEmpty();
    }
}
