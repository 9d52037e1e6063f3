package org.nmirf.node.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.action.ActionFixtures.anAction;
import static org.nmirf.node.action.ActionFixtures.inPlan;
import static org.nmirf.node.action.ActionFixtures.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.node.action.Action.Content;
import org.nmirf.node.action.Action.Status;
import org.nmirf.node.history.Change;
import org.nmirf.node.wording.Wordings;

class ActionRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void takesATitleInOneLanguage() {
        assertThat(check(anAction())).isEmpty();
    }

    @Test
    void wantsATitle() {
        Content one = anAction();
        var untitled =
                new Content(
                        Wordings.NONE,
                        one.description(),
                        one.status(),
                        one.dates(),
                        one.responsible(),
                        one.aims(),
                        false,
                        false);

        assertThat(check(untitled)).containsExactly("title action.title-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "DONE,, done action.done-missing",
        "ONGOING, 2026-11-20, done action.not-done",
        "DONE, 2026-11-22, done action.done-in-future",
        "DONE, 2018-12-31, done action.reversed"
    })
    void wantsADayOfDoingWithWhatIsDoneAndNothingElse(Status status, LocalDate done, String wrong) {
        assertThat(check(with(anAction(), status, null, done))).containsExactly(wrong);
    }

    @Test
    void wantsATargetAfterTheStart() {
        Content one = with(anAction(), Status.PLANNED, LocalDate.of(2018, 1, 1), null);

        assertThat(check(one)).containsExactly("target action.reversed");
    }

    @Test
    void wantsInstitutionsThatAreKnown() {
        assertThat(check(inPlan(anAction(), UUID.randomUUID())))
                .containsExactly("institutions action.nobody");
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, 2026-11-20,, true",
        "PLANNED, 2026-11-21,, false",
        "ONGOING, 2026-11-20,, true",
        "DONE, 2026-11-20, 2026-11-21, false",
        "PLANNED,,, false"
    })
    void isOverdueWhenItsDayIsPastAndItIsNotDone(
            Status status, LocalDate target, LocalDate done, boolean isOverdue) {
        var change = Change.of("officer-ma", Instant.EPOCH);
        Action action =
                Action.first(UUID.randomUUID(), with(anAction(), status, target, done), change);

        assertThat(action.isOverdue(TODAY)).isEqualTo(isOverdue);
    }

    private static List<String> check(Content content) {
        return ActionRules.check(content, TODAY, id -> false, id -> false).stream()
                .map(detail -> detail.field() + " " + detail.code())
                .toList();
    }
}
