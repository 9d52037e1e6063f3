package org.nmirf.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nmirf.web.testing.MessageChecks;
import org.nmirf.web.testing.TemplateChecks;

class WordsAndStyleTests {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void hasEveryMessageInEveryLanguage() throws IOException {
        assertThat(MessageChecks.faults(RESOURCES.resolve("messages"), "web")).isEmpty();
    }

    @Test
    void hasNoTextOutsideTheMessages() throws IOException {
        assertThat(TemplateChecks.faults(RESOURCES.resolve("templates"))).isEmpty();
    }

    @Test
    void namesOnlyMessagesThatExist() throws IOException {
        assertThat(MessageChecks.keys(RESOURCES.resolve("messages"), "web"))
                .containsAll(TemplateChecks.keys(RESOURCES.resolve("templates")));
    }

    @Test
    void namesEveryStageAndStateOfTheJourney() throws IOException {
        var keys = MessageChecks.keys(RESOURCES.resolve("messages"), "web");

        for (Journey.Stage stage : Journey.Stage.values()) {
            assertThat(keys).contains("journey.stage." + stage.word());
        }
        for (Journey.State state : Journey.State.values()) {
            assertThat(keys).contains("journey.state." + state.word());
        }
    }

    @Test
    void declaresTheSameDarkTokensForChoiceAndForDevice() throws IOException {
        var dark = Pattern.compile("/\\* dark tokens \\*/(.*?)/\\*", Pattern.DOTALL);

        assertThat(dark.matcher(style()).results().map(WordsAndStyleTests::squeezed).toList())
                .hasSize(2)
                .satisfies(tokens -> assertThat(tokens.getFirst()).isEqualTo(tokens.getLast()));
    }

    /** Contrast themes draw outlines, also those that are transparent elsewhere, and no shadows. */
    @Test
    void showsFocusWhereShadowsAreNotDrawn() throws IOException {
        assertThat(style())
                .containsPattern("forced-colors: active\\) \\{[^}]*:focus-visible[^}]*outline: 3px")
                .doesNotContainPattern("form-control:focus[^}]*outline: (none|0)");
    }

    @Test
    void usesOnlyLogicalSides() throws IOException {
        assertThat(style())
                .doesNotContainPattern("(margin|padding|border)-(left|right)\\b")
                .doesNotContainPattern("[{;\\s](left|right):")
                .doesNotContainPattern("(text-align|float): (left|right)");
    }

    private static String squeezed(MatchResult match) {
        return match.group(1).replaceAll("\\s+", " ");
    }

    private static String style() throws IOException {
        return Files.readString(RESOURCES.resolve("static/css/theme.css"));
    }
}
