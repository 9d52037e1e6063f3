package org.nmirf.node.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.reminder.ReminderFixtures.SETTINGS;
import static org.nmirf.node.reminder.ReminderFixtures.coordinator;
import static org.nmirf.node.reminder.ReminderFixtures.due;
import static org.nmirf.node.reminder.ReminderFixtures.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.mail.testing.TestPost.Arrived;
import org.nmirf.node.due.AllDue;
import org.nmirf.node.due.Due;
import org.nmirf.node.due.DueItems;
import org.nmirf.node.letter.PostRoom;
import org.nmirf.node.letter.Wishes;
import org.nmirf.node.people.FocalPoint;

/** Reminders as they arrive, with a clock that obeys and a real mail server. */
class ReminderIT {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 6, 6);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 6, 7);
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);

    private Wishes.Digest digest = Wishes.Digest.NONE;
    private final PostRoom room = new PostRoom((address, usual) -> usual.with(digest));
    private final FocalPoint deputy = person("deputy", null);
    private final FocalPoint person = person("person", deputy);
    private final FocalPoint coordinator = coordinator("coordinator");
    private final List<FocalPoint> people = new ArrayList<>(List.of(person, deputy, coordinator));
    private final List<Due> open = new ArrayList<>();
    private boolean isBroken;
    private final List<DueItems> features =
            new ArrayList<>(
                    List.of(
                            until -> {
                                if (isBroken) {
                                    throw new IllegalStateException("Not now");
                                }
                                return open.stream()
                                        .filter(one -> !one.on().isAfter(until))
                                        .toList();
                            }));
    private final Reminders reminders = new Reminders(room.database);

    @BeforeEach
    void forget() {
        room.database.sql("TRUNCATE reminder, reminder_run").update();
        room.renew(
                new RenewReminders(
                        new AllDue(features),
                        () -> new Directory(people),
                        reminders,
                        new DailyReminders.Around(SETTINGS, room.clock)));
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void comeToThePersonThenTheDeputyThenTheCoordinator() {
        open.add(due("Adopt a law", DAY, person));

        days(DAY.minusDays(31), DAY.plusDays(30));

        assertThat(arrived("person"))
                .extracting(Arrived::subject)
                .containsExactly(
                        "Due within a month, 3 June 2026: Adopt a law",
                        "Due today, 3 June 2026: Adopt a law",
                        "Overdue since 3 June 2026: Adopt a law");
        assertThat(arrived("deputy")).hasSize(1);
        assertThat(arrived("deputy").getFirst().text())
                .contains("you stand in")
                .contains("https://node.example.org/recommendations/1")
                .contains("https://node.example.org/settings");
        assertThat(arrived("coordinator")).hasSize(2);
    }

    @Test
    void endWhenItIsDone() {
        open.add(due("Adopt a law", DAY, person));
        days(DAY, DAY.plusDays(7));
        open.clear();

        days(DAY.plusDays(8), DAY.plusDays(40));

        assertThat(arrived("person")).hasSize(2);
        assertThat(arrived("coordinator")).isEmpty();
    }

    @Test
    void ofManyThingsComeInOneLetterWithWhatIsOverdueFirst() {
        open.add(due("Report to the committee", DAY.plusDays(20), person));
        open.add(due("Adopt a law", DAY.minusDays(3), person));
        open.add(due("Train judges", DAY.plusDays(4), person));
        open.sort(java.util.Comparator.comparing(Due::on));

        days(DAY, DAY);

        var letter = arrived("person");
        assertThat(letter).hasSize(1);
        assertThat(letter.getFirst().subject()).isEqualTo("3 things are due, 1 of them overdue");
        assertThat(letter.getFirst().text())
                .containsSubsequence(
                        "Overdue since 31 May 2026: Adopt a law",
                        "Due this week, 7 June 2026: Train judges",
                        "Due within a month, 23 June 2026: Report to the committee");
        assertThat(letter.getFirst().header("List-Unsubscribe")).isEmpty();
    }

    @Test
    void comeOnceFromTwoProcesses() {
        for (int number = 0; number < 20; number++) {
            open.add(due("Law " + number, DAY, person));
        }
        at(DAY, "09:00");

        var one = CompletableFuture.supplyAsync(() -> daily().run(DAY));
        var other = CompletableFuture.supplyAsync(() -> daily().run(DAY));

        assertThat(one.join()).isTrue();
        assertThat(other.join()).isTrue();
        room.deliver();
        assertThat(arrived("person"))
                .extracting(Arrived::subject)
                .containsExactly("20 things are due");
    }

    @Test
    void comeToASuccessorWithTheMailboxOfWhoWasToldBefore() {
        Due before = due("Adopt a law", DAY, person);
        Due alone = due("Train judges", DAY, person);
        open.addAll(List.of(before, alone));
        days(DAY, DAY);
        var successor = person("successor", person.email(), "en", null, false, true);
        people.set(0, person.gone());
        people.add(successor);
        open.replaceAll(one -> of(one, successor));

        at(DAY, "11:00");
        daily().run(DAY);
        room.deliver();

        assertThat(arrived("person")).hasSize(2);
        assertThat(arrived("person").getLast().text())
                .contains("successor", "Adopt a law", "Train judges");
    }

    private static Due of(Due due, FocalPoint successor) {
        return new Due(
                due.kind(),
                due.id(),
                due.title(),
                due.path(),
                due.on(),
                List.of(successor.id()),
                List.of());
    }

    @Test
    void comeInArabic() {
        var amina = person("أمينة", "amina@example.org", "ar", null, false, true);
        people.add(amina);
        open.add(due("Adopt a law", DAY, amina));

        days(DAY.plusDays(7), DAY.plusDays(7));

        var letter = arrived("amina").getFirst();
        assertThat(letter.subject()).isEqualTo("متأخر منذ 3 يونيو 2026: Adopt a law");
        assertThat(letter.text())
                .contains("مرحبًا أمينة")
                .contains("تصلك هذه الرسالة لأنك المسؤول");
        assertThat(letter.html()).contains("dir=\"rtl\"");
    }

    @Test
    void waitForTheEndOfQuietHours() {
        open.add(due("Adopt a law", DAY, person));
        at(DAY, "22:15");

        daily().tick();
        room.deliver();
        assertThat(arrived("person")).isEmpty();

        at(DAY.plusDays(1), "07:30");
        daily().tick();
        room.deliver();
        assertThat(subjects()).containsExactly("Overdue since 3 June 2026: Adopt a law");
    }

    @Test
    void ofSeveralDaysComeInTheWeeklyDigestOfWhoWantsOne() {
        digest = Wishes.Digest.WEEKLY;
        open.add(due("Adopt a law", DAY, person));
        open.add(due("Train judges", DAY.plusDays(20), person));
        days(DAY, SUNDAY);
        assertThat(arrived("person")).isEmpty();

        at(MONDAY, "07:45");
        daily().tick();
        at(MONDAY, "08:00");
        room.deliver();
        assertThat(subjects()).containsExactly("2 things are due, 1 of them overdue");
    }

    @Test
    void comeBeforeTheWeekendOfWhatIsDueAtIt() {
        open.add(due("Adopt a law", SATURDAY, person));

        days(SATURDAY.minusDays(1), SATURDAY.minusDays(1));
        assertThat(subjects()).containsExactly("Due this week, 6 June 2026: Adopt a law");
        open.add(due("Train judges", MONDAY, person));
        days(SATURDAY, MONDAY);

        assertThat(subjects())
                .containsExactly(
                        "Due this week, 6 June 2026: Adopt a law",
                        "Due today, 8 June 2026: Train judges");
    }

    @Test
    void comeBeforeTheNextDigestOfWhatIsDueUntilThen() {
        digest = Wishes.Digest.WEEKLY;
        open.add(due("Adopt a law", SATURDAY, person));

        at(LocalDate.of(2026, 6, 1), "07:45");
        daily().tick();
        at(LocalDate.of(2026, 6, 1), "08:00");
        room.deliver();

        assertThat(subjects()).containsExactly("Due this week, 6 June 2026: Adopt a law");
    }

    @Test
    void sayOnTheDayTheyLeaveWhatIsSoOnThatDay() {
        open.add(due("Adopt a law", MONDAY, person));
        open.add(due("Train judges", MONDAY, person));
        open.add(due("Ratify", MONDAY.plusDays(20), person));
        forTheDigestOfMonday();
        open.removeIf(one -> one.title().wordsFor("en").equals("Train judges"));

        at(MONDAY, "08:00");
        room.deliver();

        var letter = arrived("person").getFirst();
        assertThat(letter.subject()).isEqualTo("2 things are due");
        assertThat(letter.text())
                .contains("Due today, 8 June 2026: Adopt a law", "Ratify")
                .doesNotContain("Train judges");
    }

    @Test
    void doNotLeaveWhenAllOfItIsDoneMeanwhile() {
        open.add(due("Adopt a law", MONDAY, person));
        forTheDigestOfMonday();
        open.clear();

        at(MONDAY, "08:00");
        room.deliver();

        assertThat(arrived("person")).isEmpty();
        assertThat(state()).isEqualTo("SUPPRESSED WITHDRAWN");
    }

    @Test
    void doNotLeaveForSomebodyWhoLeftOrHandedItOn() {
        open.add(due("Adopt a law", MONDAY, person));
        open.add(due("Train judges", MONDAY, coordinator));
        forTheDigestOfMonday();
        people.set(0, person.gone());
        open.set(1, of(open.get(1), deputy));

        at(MONDAY, "08:00");
        room.deliver();

        assertThat(arrived("person")).isEmpty();
        assertThat(arrived("coordinator")).isEmpty();
    }

    @Test
    void leaveAsTheyWereWordedWhereAFeatureFails() {
        open.add(due("Adopt a law", MONDAY, person));
        forTheDigestOfMonday();
        isBroken = true;

        at(MONDAY, "08:00");
        room.deliver();

        assertThat(subjects()).containsExactly("Due this week, 8 June 2026: Adopt a law");
    }

    /** What somebody has people told of on Sunday, which waits for the digest. */
    private void forTheDigestOfMonday() {
        digest = Wishes.Digest.DAILY;
        at(SUNDAY, "10:00");
        open.stream()
                .flatMap(one -> Plan.of(one, new Directory(people), SETTINGS).now(SUNDAY).stream())
                .collect(Collectors.groupingBy(Told::to))
                .forEach((to, told) -> reminder().remind(told, SUNDAY));
        room.deliver();
        assertThat(room.post.arrived()).isEmpty();
    }

    private List<String> subjects() {
        return arrived("person").stream().map(Arrived::subject).toList();
    }

    private String state() {
        return room.database
                .sql("SELECT DISTINCT state || ' ' || reason FROM letter")
                .query(String.class)
                .single();
    }

    @Test
    void leaveFromTheirHourOnAndOnceADay() {
        open.add(due("Adopt a law", DAY, person));
        at(DAY, "07:29");
        daily().tick();
        room.deliver();
        assertThat(arrived("person")).isEmpty();

        at(DAY, "11:00");
        daily().tick();
        open.add(due("Came later", DAY, person));
        daily().tick();
        room.deliver();

        assertThat(arrived("person")).hasSize(1);
        assertThat(reminders.isDone(DAY)).isTrue();
    }

    @Test
    void ofOneFeatureComeAlthoughAnotherFails() {
        features.addFirst(
                until -> {
                    throw new IllegalStateException("Not now");
                });
        open.add(due("Adopt a law", DAY, person));

        days(DAY, DAY);

        assertThat(arrived("person")).hasSize(1);
        assertThat(reminders.isDone(DAY)).isFalse();
    }

    /** Every morning from one day to another. */
    private void days(LocalDate from, LocalDate to) {
        from.datesUntil(to.plusDays(1))
                .forEach(
                        day -> {
                            at(day, "10:00");
                            daily().tick();
                            room.deliver();
                        });
        // What came at a weekend leaves after it.
        if (digest == Wishes.Digest.NONE) {
            at(to.plusDays(3), "10:00");
            room.deliver();
        }
    }

    private void at(LocalDate day, String time) {
        room.clock.set(day + "T" + time + ":00Z");
    }

    private List<Arrived> arrived(String name) {
        return room.post.arrived().stream()
                .filter(one -> one.to().contains(name + "@example.org"))
                .toList();
    }

    private RemindPerson reminder() {
        return new RemindPerson(reminders, room.letters, room.clock) {
            @Override
            public int remind(List<Told> told, LocalDate today) {
                return room.inTransaction(() -> super.remind(told, today));
            }
        };
    }

    private DailyReminders daily() {
        return new DailyReminders(
                new AllDue(features),
                () -> new Directory(people),
                reminders,
                reminder(),
                new DailyReminders.Around(SETTINGS, room.clock));
    }
}
