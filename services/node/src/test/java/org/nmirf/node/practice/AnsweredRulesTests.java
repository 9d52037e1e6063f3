package org.nmirf.node.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.practice.PracticeFixtures.OFFICER;
import static org.nmirf.node.practice.PracticeFixtures.answering;
import static org.nmirf.node.practice.PracticeFixtures.attributed;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.practice.PracticeForm.AnsweredForm;

class AnsweredRulesTests {

    private final InMemoryRegister register = new InMemoryRegister();
    private final PracticeRules rules = new PracticeRules((vocabulary, code) -> true, register);

    @Test
    void takesOneByItsIdAndAllOfAParagraph() {
        var one = register.add("CEDAW/C/MAR/CO/5-6", "23", "Train judges.");
        var other = register.add("A/HRC/52/7", "55.1", "Accede.");
        var third = register.add("A/HRC/52/7", "55.1", "Ratify.");

        assertThat(
                        content(
                                        AnsweredForm.from(one),
                                        AnsweredForm.parse(" A/HRC/52/7 # 55.1 "),
                                        AnsweredForm.from(other))
                                .recommendations())
                .containsExactly(one, other, third);
    }

    @Test
    void refusesWhatTheRegisterDoesNotHold() {
        assertThat(
                        details(
                                answering(
                                        AnsweredForm.of(UUID.randomUUID()),
                                        AnsweredForm.parse("A/HRC/52/7#99"))))
                .extracting(Detail::field, Detail::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "recommendations[0]", "answered.unknown"),
                        org.assertj.core.groups.Tuple.tuple(
                                "recommendations[1]", "answered.unknown"));
    }

    @Test
    void refusesMoreThanAPageShows() {
        IntStream.rangeClosed(1, 51)
                .forEach(number -> register.add("A/HRC/52/7", "55", "Text " + number));

        assertThat(details(answering(AnsweredForm.parse("A/HRC/52/7#55"))))
                .extracting(Detail::code)
                .containsExactly("codes.too-many");
    }

    @Test
    void keepsWhatTheRegisterNoLongerHolds() {
        var one = register.add("A/HRC/52/7", "55.1", "Accede.");
        var write =
                new WritePractice(
                        new InMemoryPractices(), rules, Clock.systemUTC(), UUID::randomUUID);
        var practice = write.create(answering(AnsweredForm.from(one)), OFFICER).orProblem();
        register.remove(one);

        var changed = write.change(practice.id(), PracticeForm.from(practice), OFFICER).orProblem();

        assertThat(changed.content().recommendations()).containsExactly(one);
    }

    @Test
    void letsThemLeaveOnlyUnderTheNameOfTheCountry() {
        var one = register.add("A/HRC/52/7", "55.1", "Accede.");
        var form = answering(AnsweredForm.from(one));
        var named = rules.check(form).orProblem();
        var regional = rules.check(attributed(form, "REGION")).orProblem();
        var nameless = rules.check(attributed(form, "NETWORK")).orProblem();

        assertThat(named.leavingRecommendations()).containsExactly(one.leaving());
        assertThat(one.leaving().id()).isNull();
        for (PracticeContent content : List.of(regional, nameless)) {
            assertThat(content.recommendations()).containsExactly(one);
            assertThat(content.leavingRecommendations()).isEmpty();
            assertThat(content.withTexts(content.texts(), Leaving.NONE).recommendations())
                    .isEmpty();
        }
    }

    private PracticeContent content(AnsweredForm... answered) {
        return rules.check(answering(answered)).orProblem();
    }

    private List<Detail> details(PracticeForm form) {
        return switch (rules.check(form)) {
            case Outcome.Refused<PracticeContent>(var refusal) -> refusal.details();
            case Outcome.Done<PracticeContent>(var content) ->
                    throw new AssertionError("not refused: " + content.recommendations());
        };
    }
}
