package org.nmirf.disclosure.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a pattern finds that is tried only where a match may begin. */
class OpeningSearchTests {

    private static final OpeningSearch DAYS =
            OpeningSearch.of("(?:about )?\\d{1,2} (?:days?|hours?)|يوم \\d|[Tt]oday");

    @Test
    void everyAlternativeIsFoundInItsOrder() {
        assertThat(found(DAYS, "about 12 days, 3 hours, يوم 4 and today"))
                .containsExactly("about 12 days", "3 hours", "يوم 4", "today");
    }

    @Test
    void aMatchInsideALatinWordOrNumberDoesNotBegin() {
        assertThat(found(DAYS, "room112 days, 112 days, yestoday")).isEmpty();
    }

    @Test
    void anArabicWordMayBeWrittenOntoAParticle() {
        assertThat(found(DAYS, "بيوم 4")).containsExactly("يوم 4");
    }

    @Test
    void capitalsCountOnlyWhereTheyAreToBeIgnored() {
        assertThat(found(OpeningSearch.of("law \\d"), "LAW 1, law 2")).containsExactly("law 2");
        assertThat(found(OpeningSearch.ignoringCase("law \\d|закон \\d"), "LAW 1, law 2, Закон 3"))
                .containsExactly("LAW 1", "law 2", "Закон 3");
    }

    @Test
    void anotherMatchMayBeginInsideOneThatDoesNotCount() {
        List<Integer> starts = new ArrayList<>();
        OpeningSearch.of("a b a|b a")
                .find("a b a", (start, end) -> start > 0, span -> starts.add(span[0]));

        assertThat(starts).containsExactly(2);
    }

    private static List<String> found(OpeningSearch search, String text) {
        List<String> found = new ArrayList<>();
        search.find(
                text, (start, end) -> true, span -> found.add(text.substring(span[0], span[1])));
        return found;
    }
}
