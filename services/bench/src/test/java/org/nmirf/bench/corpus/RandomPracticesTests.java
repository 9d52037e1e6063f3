package org.nmirf.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.Source;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.PracticeText;
import org.nmirf.web.vocabulary.Vocabularies;

class RandomPracticesTests {

    private static final Vocabularies VOCABULARIES = Vocabularies.load();
    private static final RandomPractices PRACTICES = new RandomPractices(7, VOCABULARIES);
    private static final List<MadeUpPractice> SOME =
            IntStream.range(0, 600).mapToObj(PRACTICES::practice).toList();

    @Test
    void theSameSeedAndNumberMakeTheSamePractice() {
        var again = new RandomPractices(7, VOCABULARIES);
        var other = new RandomPractices(8, VOCABULARIES);

        assertThat(again.practice(41)).isEqualTo(SOME.get(41));
        assertThat(other.practice(41)).isNotEqualTo(SOME.get(41));
    }

    @Test
    void everyPracticeHasAnIdOfItsOwn() {
        assertThat(SOME).extracting(MadeUpPractice::id).doesNotHaveDuplicates();
        assertThat(SOME).allSatisfy(one -> assertThat(one.id().version()).isEqualTo(4));
    }

    @Test
    void practicesAreOfOneToTwentyKilobytesAndSixInTheMean() {
        var sizes = SOME.stream().mapToInt(one -> bytes(one.content())).summaryStatistics();

        assertThat(sizes.getMin()).isBetween(700, 2_500);
        assertThat(sizes.getMax()).isBetween(12_000, 24_000);
        assertThat(sizes.getAverage()).isBetween(5_000.0, 7_000.0);
    }

    private static int bytes(Practice practice) {
        return practice.getTexts().stream()
                .flatMap(RandomPracticesTests::fields)
                .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static java.util.stream.Stream<String> fields(PracticeText text) {
        return java.util.stream.Stream.of(
                text.getTitle(),
                text.getSummary(),
                text.getChallenge(),
                text.getResponse(),
                text.getResults(),
                text.getLessons());
    }

    @Test
    void everyLanguageOccursAndSomePracticesAreTranslated() {
        assertThat(SOME)
                .flatExtracting(one -> one.content().getTexts())
                .extracting(PracticeText::getLanguage)
                .containsAll(RandomLanguages.ALL);
        assertThat(SOME)
                .extracting(one -> one.content().getTexts().size())
                .contains(1, 2, 3)
                .doesNotContain(0);
    }

    @Test
    void onlyNamedPracticesHaveADayWithinTheMonth() {
        assertThat(SOME)
                .filteredOn(one -> !(one.source() instanceof Source.OfMember))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.day().getDayOfMonth()).isOne());
    }

    @Test
    void codesAreThoseOfTheVocabulariesAndSomeAreFrequent() {
        List<String> themes =
                SOME.stream().flatMap(one -> one.content().getThemes().stream()).toList();
        String first = VOCABULARIES.vocabulary("themes").concepts().getFirst().code();

        assertThat(themes)
                .allSatisfy(
                        code ->
                                assertThat(VOCABULARIES.vocabulary("themes").find(code))
                                        .isPresent());
        assertThat(themes.stream().filter(first::equals).count())
                .isGreaterThan(3L * themes.size() / 100);
    }

    @Test
    void fewWordsAreFrequentAndMostAreRare() {
        List<String> words =
                SOME.stream()
                        .flatMap(one -> one.content().getTexts().stream())
                        .filter(text -> text.getLanguage().equals("fr"))
                        .flatMap(text -> List.of(text.getResponse().split("[ .\n]+")).stream())
                        .toList();
        long frequent = words.stream().filter(word -> word.equals("de")).count();

        assertThat(frequent).isBetween(words.size() / 25L, words.size() / 6L);
        assertThat(words.stream().distinct().count()).isGreaterThan(5_000);
    }
}
