package org.nmirf.node.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.practice.AnsweredRecommendation;
import org.nmirf.node.practice.PracticeForm.AnsweredForm;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationFixtures;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.wording.Provenance;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;

/** What a practice can say of the register's recommendations. */
class CitationsIT {

    private static final Person STRANGER = new Person("focal-nobody", Set.of(Role.FOCAL_POINT));

    private final SharedNode shared = SharedNode.get();
    private final Citations citations = shared.node().bean(Citations.class);
    private final EditRecommendation edit = shared.node().bean(EditRecommendation.class);
    // A word and a symbol that no other test has.
    private final String word = "w" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    private final String symbol =
            "A/HRC/99/" + without24(Math.abs(UUID.randomUUID().hashCode() % 10_000));

    /** Paragraph 24 must not be found as a part of the symbol. */
    private static String without24(int number) {
        return Integer.toString(number).replace('4', '7');
    }

    @Test
    void areFoundByPartsOfSymbolAndParagraph() {
        var one = keep(RecommendationFixtures.source(symbol, "Train judges " + word));

        assertThat(found(symbol.substring(2) + " 23")).containsExactly(one);
        assertThat(found(symbol.toLowerCase(java.util.Locale.ROOT) + "#2")).containsExactly(one);
        assertThat(found(symbol + " 24")).isEmpty();
        assertThat(found(symbol.substring(0, symbol.length() - 1) + "_")).isEmpty();
        assertThat(found(" ")).isEmpty();
    }

    @Test
    void areCitedWithTheLettersOfTheirParagraph() {
        var first = keep(lettered("a", word + " one"));
        var second = keep(lettered("b", word + " two"));

        assertThat(citations.find(AnsweredForm.of(first), "en"))
                .extracting(AnsweredRecommendation::paragraph)
                .containsExactly("23 (a)");
        assertThat(citations.find(AnsweredForm.parse(symbol + "#23 (b)"), "en"))
                .extracting(AnsweredRecommendation::id)
                .containsExactly(second);
        assertThat(citations.find(AnsweredForm.parse(symbol + "#23"), "en"))
                .extracting(AnsweredRecommendation::id)
                .containsExactlyInAnyOrder(first, second);
        assertThat(found(symbol + " 23 (b)").getFirst()).isEqualTo(second);
    }

    @Test
    void areFoundByTheirWords() {
        var one = keep(RecommendationFixtures.source(symbol, "Train judges " + word));

        assertThat(found(word)).containsExactly(one);
    }

    @Test
    void areNotFoundByThoseWhoDoNotSeeThem() {
        keep(RecommendationFixtures.source(symbol, "Train judges " + word));

        assertThat(citations.search(symbol, STRANGER, "en", 5)).isEmpty();
        assertThat(citations.search(word, STRANGER, "en", 5)).isEmpty();
    }

    @Test
    void standInDocumentsForEverybodyAndAreAboutNoSinglePerson() {
        keep(RecommendationFixtures.source("", word + " without a document"));
        keep(RecommendationFixtures.source("CCPR/C/130/D/2873/2016", word + " on a complaint"));
        keep(RecommendationFixtures.source("CAT/OP/MAR/R.1", word + " for the State alone"));
        keep(decision(word + " of a court"));

        assertThat(found(word)).isEmpty();
    }

    @Test
    void areQuotedInTheLanguageOfThePractice() {
        var texts =
                new Wordings(
                        List.of(
                                new Wording("fr", Provenance.HUMAN_TRANSLATION, word + " fr"),
                                new Wording("es", Provenance.MACHINE_TRANSLATION, word + " es"),
                                new Wording("en", Provenance.ORIGINAL, word + " en")));
        var one = keep(RecommendationFixtures.source(symbol, texts));

        assertThat(quoted(one, "fr")).isEqualTo("fr " + word + " fr");
        assertThat(quoted(one, "es")).isEqualTo("en " + word + " en");
        assertThat(quoted(one, "ar")).isEqualTo("en " + word + " en");
    }

    @Test
    void leaveWordsOutInWhichSomebodyCouldBeRecognised() {
        var one =
                keep(
                        RecommendationFixtures.source(
                                symbol, "Release whoever answers at +212 661-234567 " + word));

        assertThat(quoted(one, "en")).isEqualTo(" ");
        assertThat(found(word)).containsExactly(one);
    }

    @Test
    void areFoundWhereTheyStandInAnyWriting() {
        var one = keep(RecommendationFixtures.source(symbol, "Train judges " + word));

        assertThat(citations.find(new AnsweredForm(null, symbol, "23"), "en"))
                .extracting(AnsweredRecommendation::id)
                .containsExactly(one);
        assertThat(
                        citations.find(
                                AnsweredForm.parse(
                                        symbol.toLowerCase(java.util.Locale.ROOT) + " # 23"),
                                "en"))
                .extracting(AnsweredRecommendation::id)
                .containsExactly(one);
        assertThat(citations.find(AnsweredForm.parse(symbol), "en")).isEmpty();
        assertThat(citations.find(AnsweredForm.of(UUID.randomUUID()), "en")).isEmpty();
    }

    private String quoted(UUID id, String language) {
        var one = citations.find(AnsweredForm.of(id), language).getFirst();
        return one.language() + " " + one.text();
    }

    private List<UUID> found(String typed) {
        return citations.search(typed, OFFICER, "en", 5).stream()
                .map(AnsweredRecommendation::id)
                .toList();
    }

    private UUID keep(Source source) {
        Recommendation kept = edit.create(source, FollowUp.NONE, OFFICER).orProblem();
        return kept.id().value();
    }

    private Source decision(String text) {
        return source(Source.Kind.DECISION, List.of(), text);
    }

    private Source lettered(String letter, String text) {
        return source(Source.Kind.RECOMMENDATION, List.of(letter), text);
    }

    private Source source(Source.Kind kind, List<String> limbs, String text) {
        var one = RecommendationFixtures.source(symbol, text);
        return new Source(
                kind,
                one.reference(),
                one.body(),
                one.symbol(),
                one.date(),
                one.paragraph(),
                limbs,
                one.texts(),
                one.review(),
                one.themes(),
                one.groups(),
                one.sdgs(),
                one.category(),
                one.annotationId());
    }
}
