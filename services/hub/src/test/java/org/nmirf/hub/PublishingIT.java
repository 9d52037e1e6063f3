package org.nmirf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.schemas.Attribution;

/** What members publish can be found, what they take back cannot, and everything is answered. */
class PublishingIT extends RunningHub {

    @BeforeEach
    void trust() {
        admit(MA, "ag");
    }

    @Test
    void aPublicationIsAdmittedAndThenSearchable() {
        var subject = TestMember.aSubject();
        var event = MA.publish(subject, 1);

        assertThat(MA.answers(event)).containsExactly("ADMITTED", "SEARCHABLE");
        assertThat(index().isFound(subject)).isTrue();
        assertThat(index().source(subject).toString()).contains("country=ma", "Grouping");
    }

    @Test
    void anUnattributedPracticeDoesNotTellItsCountry() {
        var subject = TestMember.aSubject();
        var practice = PracticeFixtures.aPractice().setAttribution(Attribution.NETWORK).build();
        var event = MA.submit(MA.event(EventType.PRACTICE, subject, 1, practice));

        MA.awaitAnswer(event, "SEARCHABLE");

        assertThat(index().source(subject).toString())
                .contains("attribution=NETWORK")
                .doesNotContain("country=", "region=");
    }

    @Test
    void aPracticeOfALargeRegionTellsTheRegionAlone() {
        Stream.of("ke", "gh", "sn", "tn").map(FIXTURE::provision).forEach(one -> admit(one, "ag"));
        var subject = TestMember.aSubject();
        var practice = PracticeFixtures.aPractice().setAttribution(Attribution.REGION).build();
        var event = MA.submit(MA.event(EventType.PRACTICE, subject, 1, practice));

        MA.awaitAnswer(event, "SEARCHABLE");

        assertThat(index().source(subject).toString())
                .contains("attribution=REGION", "region=ag")
                .doesNotContain("country=");
    }

    @Test
    void aWithdrawalLeavesNoContent() {
        var subject = TestMember.aSubject();
        MA.publish(subject, 1);

        var withdrawal = MA.submit(MA.withdrawal(subject, 2));

        MA.awaitAnswer(withdrawal, "GONE");
        assertThat(index().isFound(subject)).isFalse();
        assertThat(index().source(subject))
                .containsOnlyKeys("id", "version", "state", "reason")
                .containsEntry("state", "WITHDRAWN");
    }

    @Test
    void aWithdrawalStaysGoneWhenAllTopicsAreReadAgain() throws Exception {
        var subject = TestMember.aSubject();
        MA.publish(subject, 1);
        MA.awaitAnswer(MA.submit(MA.withdrawal(subject, 2)), "GONE");

        replay("admission-in-0", "hub-admission");
        replay("indexing-in-0", "hub-indexing");

        MA.publish(TestMember.aSubject(), 1);
        assertThat(index().isFound(subject)).isFalse();
        assertThat(index().versionOf(subject)).isEqualTo(2);
    }

    @Test
    void aNodeThatWasRestoredFromAnOlderBackupRevivesNothing() {
        var subject = TestMember.aSubject();
        var first = MA.submit(MA.publication(subject, 1));
        MA.awaitAnswer(first, "SEARCHABLE");
        MA.awaitAnswer(MA.submit(MA.withdrawal(subject, 2)), "GONE");

        // It knows nothing of the withdrawal: it sends again what it has, and counts on from there.
        MA.submit(first);
        var next = MA.submit(MA.publication(subject, 2));

        MA.awaitAnswer(next, "STALE_VERSION");
        assertThat(index().isFound(subject)).isFalse();
        assertThat(index().versionOf(subject)).isEqualTo(2);
    }

    @Test
    void everyOneOfAThousandEventsIsAnswered() {
        List<SignedEvent> good = new ArrayList<>();
        List<SignedEvent> stale = new ArrayList<>();
        List<SignedEvent> all = new ArrayList<>();
        for (int number = 0; number < 250; number++) {
            var subject = TestMember.aSubject();
            var first = MA.publication(subject, 1);
            var second = MA.publication(subject, 2);
            var outdated = MA.publication(subject, 1);
            var gone = MA.withdrawal(TestMember.aSubject(), 1);
            good.addAll(List.of(second, gone));
            stale.add(outdated);
            all.addAll(List.of(first, second, outdated, gone));
        }

        MA.submitAll(all);

        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(
                        () -> assertThat(answered()).containsAllEntriesOf(expected(good, stale)));
        assertThat(all).allSatisfy(event -> assertThat(MA.answers(event)).isNotEmpty());
    }

    private static Map<String, Boolean> expected(List<SignedEvent> good, List<SignedEvent> stale) {
        Map<String, Boolean> expected = new java.util.HashMap<>();
        good.forEach(event -> expected.put(event.digest(), true));
        stale.forEach(event -> expected.put(event.digest(), false));
        return expected;
    }

    /** Digest to whether it was taken in for good; what is still under way is left out. */
    private static Map<String, Boolean> answered() {
        Map<String, Boolean> answered = new java.util.HashMap<>();
        for (var receipt : MA.receipts()) {
            switch (TestMember.text(receipt)) {
                case "SEARCHABLE", "GONE" -> answered.put(receipt.getDigest(), true);
                case "STALE_VERSION" -> answered.put(receipt.getDigest(), false);
                default -> {}
            }
        }
        return answered;
    }
}
