package org.nmirf.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nmirf.bench.corpus.RandomSearches.Search;
import org.nmirf.web.vocabulary.Vocabularies;

class RandomSearchesTests {

    private static final Vocabularies VOCABULARIES = Vocabularies.load();
    private static final RandomSearches SEARCHES =
            new RandomSearches(new RandomPractices(7, VOCABULARIES), VOCABULARIES, 1_000);
    private static final List<Search> LOG = SEARCHES.log(3, 600);

    @Test
    void theSameSeedMakesTheSameLog() {
        assertThat(SEARCHES.log(3, 50)).isEqualTo(LOG.subList(0, 50));
        assertThat(SEARCHES.log(4, 50)).isNotEqualTo(LOG.subList(0, 50));
    }

    @Test
    void noTwoSearchesAreTheSame() {
        assertThat(LOG).hasSize(600).doesNotHaveDuplicates();
    }

    @Test
    void thereAreWordsPhrasesChoicesAndDeepPages() {
        assertThat(LOG).anyMatch(has("q=%22"));
        assertThat(LOG).anyMatch(has("theme="));
        assertThat(LOG).anyMatch(has("country="));
        assertThat(LOG).anyMatch(search -> !search.parameters().contains("q="));
        assertThat(LOG).anyMatch(search -> search.page() > 3);
        assertThat(LOG).anyMatch(matches("[\u0600-\u06FF]{3,}"));
        assertThat(LOG).anyMatch(matches("ção|ções"));
    }

    @Test
    void noSearchIsLongerThanTheHubReads() {
        assertThat(LOG)
                .allSatisfy(
                        search ->
                                assertThat(text(search).length()).as(text(search)).isLessThan(300));
    }

    private static Predicate<Search> has(String part) {
        return search -> search.parameters().contains(part);
    }

    private static Predicate<Search> matches(String expression) {
        Pattern pattern = Pattern.compile(expression);
        return search -> pattern.matcher(text(search)).find();
    }

    private static String text(Search search) {
        return URLDecoder.decode(search.parameters(), StandardCharsets.UTF_8);
    }
}
