package org.nmirf.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which Arabic words are highlighted as possible names. */
class ArabicNameTests {

    private static final Scanner NAMED = Scanner.full(ScanProfile.named("ch"));

    private static String flagged(String text) {
        Draft draft = Draft.by("amina", Map.of(new TextKey("challenge", "ar"), text));
        List<Finding> findings = NAMED.scan(Confidential.of(draft)).orElseThrow().findings();
        return findings.stream()
                .map(finding -> text.substring(finding.start(), finding.end()))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    قدمت الشكوى المحامية الجديدة وردة عن القرية.|وردة
                    حضر محمد ثم قالت غصون إن الباب مغلق.|غصون
                    ناقش الطلب القاضي علي عن القرية.|علي
                    هذا بيت شمس الدين في القرية.|شمس الدين
                    هذا طلب ستروبلسون في القرية.|ستروبلسون
                    في القرية زميله السويسري باسل.|باسل
                    """)
    void whatMayBeANameIsHighlighted(String text, String name) {
        assertThat(flagged(text)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    تم توزيع الكتب على المدارس الجديدة.|على
                    تم توزيع الكتب في المدارس.|المدارس
                    قال إن الباب مغلق.|إن
                    """)
    void ordinaryWordsAreLeftAlone(String text, String word) {
        assertThat(flagged(text)).doesNotContain(word);
    }

    @Test
    void aRecommendationWithoutPersonsIsLeftAlone() {
        String text =
                "مواصلة جهود مكافحة الاتجار بالأشخاص وتقديم الدعم للضحايا. دعا وزير العدل إلى اعتماد"
                        + " قانون جديد يجرم العنف ضد النساء. تعزيز التعاون مع هيئات المعاهدات.";

        assertThat(flagged(text)).isEmpty();
    }
}
