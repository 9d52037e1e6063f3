package org.nmirf.hub.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.hub.search.PracticeFixtures.aPractice;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.search.PracticeTitles.Title;
import org.nmirf.web.language.Language;

/** Titles while somebody types, on the real engine. */
class PracticeTitlesIT {

    private static SearchIndex index;
    private static PracticeTitles titles;

    @BeforeAll
    static void fill() throws IOException {
        index = SearchIndex.onSharedEngine();
        index.fill(
                List.of(
                        aPractice("one")
                                .original("fr", "Un calendrier partagé", "Quelque chose")
                                .translation("en", "A shared calendar", "Something")
                                .document(),
                        aPractice("two").original("en", "Calendars of visits", "Any").document(),
                        IndexDocument.withdrawn("gone", 2, "outdated")));
        titles = new PracticeTitles(index.client());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @Test
    void areFoundByWholeWordsAndTheBeginningOfTheLast() {
        assertThat(titles.beginning("shared cal", Language.EN, 5))
                .containsExactly(new Title("A shared calendar", "en"));
        assertThat(titles.beginning("calend", Language.EN, 5))
                .containsExactlyInAnyOrder(
                        new Title("A shared calendar", "en"),
                        new Title("Calendars of visits", "en"));
        assertThat(titles.beginning("visit shared", Language.EN, 5)).isEmpty();
    }

    @Test
    void areInTheReadersLanguageWhereSeveralFit() {
        assertThat(titles.beginning("calend", Language.FR, 1))
                .containsExactly(new Title("Un calendrier partagé", "fr"));
        assertThat(titles.beginning("partage", Language.EN, 5))
                .containsExactly(new Title("Un calendrier partagé", "fr"));
    }
}
