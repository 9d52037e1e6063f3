package org.nmirf.node.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.reminder.ReminderFixtures.DAY;
import static org.nmirf.node.reminder.ReminderFixtures.SETTINGS;
import static org.nmirf.node.reminder.ReminderFixtures.coordinator;
import static org.nmirf.node.reminder.ReminderFixtures.due;
import static org.nmirf.node.reminder.ReminderFixtures.in;
import static org.nmirf.node.reminder.ReminderFixtures.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Role;
import org.nmirf.node.due.Due;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.wording.Wordings;

/** Who is told on which day. */
class PlanTests {

    private final FocalPoint deputy = person("deputy", null);
    private final FocalPoint person = person("person", deputy);
    private final FocalPoint coordinator = coordinator("coordinator");

    @Test
    void tellsThePersonThirtyDaysBeforeAndOnTheDay() {
        assertThat(told(-31, person)).isEmpty();
        assertThat(told(-30, person)).containsExactly("person -30 OWN");
        assertThat(told(-1, person)).containsExactly("person -30 OWN");
        assertThat(told(0, person)).containsExactly("person 0 OWN");
        assertThat(told(6, person)).containsExactly("person 0 OWN");
    }

    @Test
    void tellsTheDeputyTooWhenItIsLate() {
        assertThat(told(7, person)).containsExactly("person 7 OWN", "deputy 7 DEPUTY");
    }

    @Test
    void tellsCoordinatorsEveryFortnightUntilItIsDone() {
        assertThat(told(13, person)).noneMatch(one -> one.startsWith("coordinator"));
        assertThat(told(14, person)).contains("coordinator 14 COORDINATOR");
        assertThat(told(27, person)).contains("coordinator 14 COORDINATOR");
        assertThat(told(28, person)).contains("coordinator 28 COORDINATOR");
        assertThat(told(366, person)).contains("coordinator 364 COORDINATOR");
    }

    @Test
    void tellsOnlyTheLastStageAfterAStandstill() {
        assertThat(told(100, person))
                .containsExactly("person 7 OWN", "deputy 7 DEPUTY", "coordinator 98 COORDINATOR");
    }

    @Test
    void tellsTheDeputyAtOnceInPlaceOfSomebodyWithoutAddress() {
        var silent = person("silent", "", "en", deputy, false, true);

        assertThat(told(-30, silent)).containsExactly("deputy -30 DEPUTY");
    }

    @Test
    void tellsTheDeputyAtOnceInPlaceOfSomebodyWhoLeft() {
        var gone = person("gone", "gone@example.org", "en", deputy, false, false);

        assertThat(told(0, gone)).containsExactly("deputy 0 DEPUTY");
    }

    @Test
    void tellsCoordinatorsAtOnceWhereTheDeputyCannotBeReachedEither() {
        var silentDeputy = person("deputy", "", "en", null, false, true);
        var silent = person("silent", "", "en", silentDeputy, false, true);
        var people = new Directory(List.of(silent, silentDeputy, coordinator));

        assertThat(told(-30, due("Law", DAY, silent), people))
                .containsExactly("coordinator -30 COORDINATOR");
        assertThat(told(28, due("Law", DAY, silent), people))
                .containsExactly("coordinator 28 COORDINATOR");
    }

    @Test
    void knowsWhichCoordinatorsStandInAndWhichAreOnlyToldLater() {
        var silent = person("silent", "", "en", null, false, true);
        var people = new Directory(List.of(silent, person, deputy, coordinator));

        assertThat(Plan.of(due("Law", DAY, silent), people, SETTINGS).standsIn(coordinator.id()))
                .isTrue();
        assertThat(Plan.of(due("Law", DAY, person), people, SETTINGS).standsIn(coordinator.id()))
                .isFalse();
    }

    @Test
    void tellsThoseWhoServeInTheInstitutionWhereNobodyIsNamed() {
        UUID ministry = UUID.randomUUID();
        var serving = in(ministry, person("serving", null));
        var item =
                new Due(
                        "recommendation",
                        UUID.randomUUID(),
                        Wordings.of("en", "Law"),
                        "/",
                        DAY,
                        List.of(),
                        List.of(ministry));

        assertThat(told(0, item, new Directory(List.of(serving, person, coordinator))))
                .containsExactly("serving 0 OWN");
        assertThat(told(0, item, new Directory(List.of(person, coordinator))))
                .containsExactly("coordinator 0 COORDINATOR");
    }

    @Test
    void tellsSomebodyWithTwoReasonsOnce() {
        var both = coordinator("both");
        var people = new Directory(List.of(both));

        assertThat(told(7, due("Law", DAY, both), people)).containsExactly("both 7 OWN");
        assertThat(told(14, due("Law", DAY, both), people)).containsExactly("both 14 OWN");
    }

    @Test
    void tellsNobodyInPlaceOfThoseForWhomItIs() {
        var silent = person("silent", "", "en", deputy, false, true);
        var people = new Directory(List.of(person, silent, deputy, coordinator));

        assertThat(told(100, secret(person), people)).containsExactly("person 7 OWN");
        assertThat(told(100, secret(silent), people)).isEmpty();
        assertThat(told(100, secret(), people)).isEmpty();
        assertThat(Plan.of(secret(), people, SETTINGS).now(DAY)).isEmpty();
        assertThat(told(14, secret(person, coordinator), people))
                .containsExactly("person 7 OWN", "coordinator 14 OWN");
    }

    private static Due secret(FocalPoint... people) {
        return new Due(
                "progress-update",
                UUID.randomUUID(),
                Wordings.of("en", "Law"),
                "/",
                DAY,
                List.of(people).stream().map(FocalPoint::id).toList(),
                List.of(),
                Set.of(Role.APPROVER));
    }

    @Test
    void knowsWhatReachesNobody() {
        var gone = person("gone", "gone@example.org", "en", null, false, false);
        var item = due("Law", DAY, gone);

        assertThat(Plan.of(item, new Directory(List.of(gone)), SETTINGS).isLost()).isTrue();
        assertThat(Plan.of(item, new Directory(List.of(gone, coordinator)), SETTINGS).isLost())
                .isFalse();
    }

    @Test
    void knowsWhenSomebodyIsToldNext() {
        var plan =
                Plan.of(
                        due("Law", DAY, person),
                        new Directory(List.of(person, deputy, coordinator)),
                        SETTINGS);

        assertThat(plan.next(DAY.minusDays(40))).contains(DAY.minusDays(30));
        assertThat(plan.next(DAY)).contains(DAY.plusDays(7));
        assertThat(plan.next(DAY.plusDays(7))).contains(DAY.plusDays(14));
        assertThat(plan.next(DAY.plusDays(14))).contains(DAY.plusDays(28));
        assertThat(plan.next(DAY.plusDays(41))).contains(DAY.plusDays(42));
    }

    @Test
    void whoAsksHasThePersonToldAndNotTheCoordinator() {
        var plan =
                Plan.of(
                        due("Law", DAY, person),
                        new Directory(List.of(person, deputy, coordinator)),
                        SETTINGS);

        assertThat(plan.now(DAY))
                .extracting(one -> one.to().name())
                .containsExactly("person", "deputy");
    }

    private List<String> told(int late, FocalPoint answering) {
        var people = new Directory(List.of(answering, deputy, coordinator));
        return told(late, due("Law", DAY, answering), people);
    }

    private static List<String> told(int late, Due item, Directory people) {
        return Plan.of(item, people, SETTINGS)
                .by(DAY.plusDays(late), one -> Optional.of(DAY.plusDays(late)))
                .stream()
                .map(one -> one.to().name() + " " + one.stage() + " " + one.part())
                .toList();
    }
}
