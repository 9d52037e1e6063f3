package org.nmirf.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageChecksTests {

    private static final String COUNTED = "{0, plural, one {# month} other {# months}}";
    private static final String COUNTED_IN_ARABIC =
            "{0, plural, zero {# شهر} one {شهر واحد} two {شهران} few {# أشهر} many {# شهراً}"
                    + " other {# شهر}}";

    @TempDir private Path folder;

    @Test
    void findsNothingWrongWithEveryFormOfANumber() throws IOException {
        write(COUNTED, "{0, plural, other {# mois}}", COUNTED_IN_ARABIC);

        assertThat(faults()).isEmpty();
    }

    @Test
    void findsAPluralFormThatIsMissing() throws IOException {
        write(COUNTED, COUNTED, "{0, plural, one {شهر} two {شهران} many {# شهراً} other {# شهر}}");

        assertThat(faults()).containsExactly("ar: key lacks of {0} the plural forms few, zero");
    }

    @Test
    void findsAPluralThatAnotherLanguageHas() throws IOException {
        write(COUNTED, "{0} mois", COUNTED_IN_ARABIC);

        assertThat(faults()).containsExactly("fr: key has no plural of {0}");
    }

    @Test
    void findsAPluralWithinAPlural() throws IOException {
        String outer =
                "{1, plural, one {# year} other {# years and {0, plural, one {#} two {#}"
                        + " other {#}}}}";
        write(outer, outer.replace("one {#} ", ""), outer);

        assertThat(faults())
                .containsExactly(
                        "ar: key lacks of {0} the plural forms few, many, zero",
                        "ar: key lacks of {1} the plural forms few, many, two, zero",
                        "fr: key lacks of {0} the plural forms one");
    }

    @Test
    void takesANumberByItselfForItsForm() throws IOException {
        write(
                "{0, plural, =0 {none} =1 {one} other {#}}",
                "{0, plural, one {#} other {#}}",
                "{0, plural, =0 {} =1 {} =2 {} few {#} many {#} other {#}}");

        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"مثل 2026-05", "مثل 2025-H1", "من 10\u201320", "\\u20665\\u2069 1-2"})
    void findsWhatIsDrawnBackwardsInArabic(String message) throws IOException {
        write("such as 2026-05", "2026-05", message);

        assertThat(faults()).singleElement().asString().endsWith("it is drawn backwards");
    }

    @Test
    void readsWhatStandsByItselfInArabic() throws IOException {
        write("such as 2026-05", "2026-05", "مثل \\u20662026-05\\u2069 أو 118.6");

        assertThat(faults()).isEmpty();
    }

    private void write(String english, String french, String arabic) throws IOException {
        for (String file : List.of("all", "all_es", "all_pt")) {
            write(file, english);
        }
        write("all_fr", french);
        write("all_ar", arabic);
    }

    private void write(String name, String message) throws IOException {
        Files.writeString(folder.resolve(name + ".properties"), "key=" + message + "\n");
    }

    private List<String> faults() throws IOException {
        return MessageChecks.faults(folder, "all");
    }
}
