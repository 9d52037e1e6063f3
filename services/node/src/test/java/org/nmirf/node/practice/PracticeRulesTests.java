package org.nmirf.node.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.practice.PracticeFixtures.aForm;
import static org.nmirf.node.practice.PracticeFixtures.text;
import static org.nmirf.node.practice.PracticeFixtures.withTexts;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal.Detail;

class PracticeRulesTests {

    private final PracticeRules rules =
            new PracticeRules(
                    (vocabulary, code) -> code.length() < 9, (meant, language) -> List.of());

    @Test
    void takesAPracticeThatKeepsAllRules() {
        assertThat(rules.check(aForm())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        var form =
                withTexts(
                        text("en", "ORIGINAL", "", "a\u0000b"),
                        text("en", "ORIGINAL", "Two\nlines", ""),
                        text("xx", "GUESSED", "t".repeat(301), ""));

        assertThat(details(form))
                .extracting(Detail::field, Detail::code)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("texts[0].title", "title.missing"),
                        org.assertj.core.groups.Tuple.tuple(
                                "texts[0].response", "text.control-characters"),
                        org.assertj.core.groups.Tuple.tuple("texts[1].language", "language.twice"),
                        org.assertj.core.groups.Tuple.tuple("texts[1].title", "text.one-line"),
                        org.assertj.core.groups.Tuple.tuple(
                                "texts[2].language", "language.unknown"),
                        org.assertj.core.groups.Tuple.tuple(
                                "texts[2].provenance", "choice.unknown"),
                        org.assertj.core.groups.Tuple.tuple("texts[2].title", "text.too-long"),
                        org.assertj.core.groups.Tuple.tuple("texts", "texts.one-original"));
    }

    @Test
    void refusesCodesOutsideTheVocabularies() {
        var form =
                new PracticeForm(
                        null,
                        null,
                        List.of("known", "not-known-here"),
                        null,
                        null,
                        null,
                        null,
                        "not-known-here",
                        2020,
                        2019,
                        "SECRET",
                        null,
                        aForm().texts(),
                        null,
                        null);

        assertThat(details(form))
                .extracting(Detail::field)
                .containsExactlyInAnyOrder("areas[1]", "resourceLevel", "yearTo", "attribution");
    }

    @Test
    void refusesAFormWithoutTexts() {
        assertThat(details(withTexts())).extracting(Detail::code).containsExactly("texts.none");
    }

    @Test
    void keepsEachCodeOnce() {
        var form =
                new PracticeForm(
                        null,
                        null,
                        List.of("a", " a ", "b"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        aForm().texts(),
                        null,
                        null);

        assertThat(rules.check(form).orProblem().areas()).containsExactly("a", "b");
    }

    private List<Detail> details(PracticeForm form) {
        return rules.check(form) instanceof Outcome.Refused<PracticeContent>(var refusal)
                ? refusal.details()
                : List.of();
    }
}
