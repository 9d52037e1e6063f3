package org.nmirf.bench.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is made up for a register, and how its answers are timed. */
class RandomRegisterTests {

    @Test
    void everyPhraseIsInEveryLanguage() {
        assertThat(Phrases.read().parts()).containsOnlyKeys("do", "about", "how");
        assertThat(Phrases.read().parts().values())
                .allSatisfy(
                        choices ->
                                assertThat(choices)
                                        .allSatisfy(
                                                texts ->
                                                        assertThat(texts)
                                                                .hasSameSizeAs(Phrases.LANGUAGES)
                                                                .doesNotContain("")));
    }

    @Test
    void theSameSeedMakesTheSameRows() {
        assertThat(file(7, 200)).isEqualTo(file(7, 200)).isNotEqualTo(file(8, 200));
    }

    @Test
    void everyRowIsOneLineWithAReferenceOfItsOwn() {
        List<String> lines = file(7, 200).lines().skip(1).toList();

        assertThat(lines).hasSize(200);
        for (int at = 0; at < lines.size(); at++) {
            assertThat(lines.get(at)).contains("\"BENCH-7-" + at + '"');
        }
    }

    @Test
    void whatGoesOnIsNeverImplemented() {
        List<String> header = List.of(file(7, 200).lines().findFirst().orElse("").split(",", -1));

        assertThat(file(7, 500).lines().skip(1).map(line -> List.of(line.split("\",\"", -1))))
                .filteredOn(row -> row.get(header.indexOf("category")).equals("2"))
                .isNotEmpty()
                .extracting(row -> row.get(header.indexOf("status")))
                .containsOnly("", "ongoing-by-nature");
    }

    @Test
    void questionsNameTheLanguagesWordsAndFacets() {
        var queries = new RandomQueries(7, Phrases.read(), List.of());

        assertThat(Stream.generate(queries::next).limit(500).toList())
                .anyMatch(query -> query.contains("q="))
                .anyMatch(query -> query.contains("q=%D"))
                .anyMatch(query -> query.contains("theme="))
                .anyMatch(query -> query.contains("page=3"));
    }

    @Test
    void percentilesAreTheTimesWithinWhichThatShareIsAnswered() {
        var times = new Times();
        for (int at = 1; at <= 200; at++) {
            times.add("page=" + at, at * 1_000_000L);
        }

        assertThat(times.percentile(50)).isEqualTo(100);
        assertThat(times.percentile(99)).isEqualTo(198);
        assertThat(times.summary()).contains("worst 200 ms: page=200");
    }

    private static String file(long seed, int rows) {
        byte[] file = new RandomRegister(seed, Phrases.read(), List.of()).file(0, rows);
        return new String(file, StandardCharsets.UTF_8);
    }
}
