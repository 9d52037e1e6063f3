package org.nmirf.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole passages in several languages: what identifies is found, what is public stays. */
class ProsePassagesTests {

    private static final Scanner SCANNER =
            Scanner.full(ScanProfile.named("CH")).within(Duration.ofMinutes(1));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    // Titles and joining words may stay: alone they tell of nobody.
    private static final Set<String> MAY_STAY =
            Set.of(
                    "Mr",
                    "Mrs",
                    "Ms",
                    "Dr",
                    "M",
                    "Mme",
                    "Me",
                    "Sr",
                    "Sra",
                    "D",
                    "no",
                    "de",
                    "do",
                    "witness",
                    "docteur",
                    "professeur");

    record Passage(String language, String text, List<Stretch> found, List<Stretch> left) {

        @Override
        public String toString() {
            return language + ": " + text.substring(0, Math.min(40, text.length()));
        }
    }

    record Stretch(int start, int end) {}

    @ParameterizedTest
    @MethodSource("passages")
    void findsAllThatIdentifiesAndLeavesWhatIsPublic(Passage passage) {
        BitSet flagged = new BitSet();
        Draft draft =
                Draft.by("author", Map.of(new TextKey("text", passage.language()), passage.text()));

        SCANNER.scan(Confidential.of(draft)).orElseThrow().findings().stream()
                .forEach(finding -> flagged.set(finding.start(), finding.end()));

        assertThat(passage.found().stream().filter(stretch -> isOpen(passage, stretch, flagged)))
                .extracting(stretch -> cut(passage, stretch))
                .as("missed")
                .isEmpty();
        assertThat(passage.left().stream().filter(stretch -> isTouched(stretch, flagged)))
                .extracting(stretch -> cut(passage, stretch))
                .as("flagged for nothing")
                .isEmpty();
    }

    private static boolean isOpen(Passage passage, Stretch stretch, BitSet flagged) {
        Matcher words = WORD.matcher(cut(passage, stretch));
        while (words.find()) {
            int start = stretch.start() + words.start();
            boolean covered = flagged.nextClearBit(start) >= stretch.start() + words.end();
            if (!covered && !MAY_STAY.contains(words.group())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTouched(Stretch stretch, BitSet flagged) {
        int first = flagged.nextSetBit(stretch.start());
        return first >= 0 && first < stretch.end();
    }

    private static String cut(Passage passage, Stretch stretch) {
        return passage.text().substring(stretch.start(), stretch.end());
    }

    static Stream<Passage> passages() throws IOException {
        try (@Nullable InputStream stream =
                ProsePassagesTests.class.getResourceAsStream("passages.txt")) {
            assertThat(stream).isNotNull();
            String content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return content
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ProsePassagesTests::passage)
                    .toList()
                    .stream();
        }
    }

    private static Passage passage(String line) {
        StringBuilder text = new StringBuilder();
        List<Stretch> found = new ArrayList<>();
        List<Stretch> left = new ArrayList<>();
        int start = 0;
        for (char unit : line.substring(line.indexOf('|') + 1).toCharArray()) {
            switch (unit) {
                case '{', '<' -> start = text.length();
                case '}' -> found.add(new Stretch(start, text.length()));
                case '>' -> left.add(new Stretch(start, text.length()));
                default -> text.append(unit);
            }
        }
        String language = line.substring(0, line.indexOf('|'));
        return new Passage(language, text.toString(), List.copyOf(found), List.copyOf(left));
    }
}
