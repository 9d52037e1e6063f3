package org.nmirf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.EventHeaders;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.topic.Topics;
import org.nmirf.schemas.Receipt;

/**
 * A hub killed between any two of its steps, or made to read everything again: nothing is lost,
 * nothing is doubled, everything is answered, and what was taken back stays away.
 */
class KilledHubIT {

    private static final HubFixture FIXTURE = StoppableEngines.FIXTURE;
    private static final TestMember MA = StoppableEngines.MA;
    private static final TestMember PT = StoppableEngines.PT;
    private static final OutsideView OUTSIDE = new OutsideView(FIXTURE);

    private static final String ADMISSION = "hub-admission";
    private static final String INDEXING = "hub-indexing";

    private static @Nullable HubProcess hub;

    private final Subject changed = TestMember.aSubject();
    private final Subject taken = TestMember.aSubject();
    private final MixedBatch batch = new MixedBatch(MA, PT, changed, taken);
    private List<MixedBatch.Sent> held = List.of();

    @BeforeAll
    static void startFirstHub() {
        Flyway.configure().dataSource(FIXTURE.database()).load().migrate();
        OUTSIDE.trust(MA, "ag");
        OUTSIDE.trust(PT, "weog");
        hub = HubProcess.start(FIXTURE);
    }

    @AfterAll
    static void stopLastHub() {
        stopHub();
    }

    @BeforeEach
    void publishWhatWillBeChanged() {
        MA.publish(changed, 1);
        MA.publish(taken, 1);
    }

    private static void stopHub() {
        if (hub != null) {
            hub.stop();
        }
    }

    private void killAt(HeldHub.Point point) throws Exception {
        HubProcess doomed = Objects.requireNonNull(hub);
        doomed.holdAt(point, batch.subject());
        batch.submit();
        held = batch.kept(doomed.awaitHeld());
        doomed.kill();
        OUTSIDE.forgetMembers(ADMISSION);
        OUTSIDE.forgetMembers(INDEXING);
    }

    @Test
    void losesNothingWhenKilledBetweenLedgerAndTopic() throws Exception {
        killAt(HeldHub.Point.BEFORE_SHARED_TOPIC);

        assertThat(held)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(one -> assertThat(ledger(one).version()).isEqualTo(one.version()))
                .allSatisfy(one -> assertThat(one.member().receiptsToTheEnd()).noneMatch(of(one)));
        assertThat(onSharedTopic().keySet()).doesNotContainAnyElementsOf(ids(held));
        assertAdmissionIsNotCommitted();
        assertRecovers();
    }

    @Test
    void losesNothingWhenKilledBetweenTopicAndReceipts() throws Exception {
        killAt(HeldHub.Point.AFTER_SHARED_TOPIC);

        assertThat(onSharedTopic().keySet()).hasSizeGreaterThan(3).containsAll(ids(held));
        assertThat(held).allSatisfy(one -> assertThat(answers(one)).doesNotContain("ADMITTED"));
        assertAdmissionIsNotCommitted();
        assertRecovers();
    }

    @Test
    void losesNothingWhenKilledBetweenReceiptsAndCommitOfAdmission() throws Exception {
        killAt(HeldHub.Point.AFTER_ADMISSION_RECEIPTS);

        assertThat(onSharedTopic().keySet()).containsAll(ids(held));
        assertThat(held)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(one -> assertThat(answers(one)).contains("ADMITTED"));
        assertAdmissionIsNotCommitted();
        assertRecovers();
    }

    @Test
    void losesNothingWhenKilledBetweenBulkAndLedger() throws Exception {
        killAt(HeldHub.Point.AFTER_BULK);

        assertThat(held)
                .isNotEmpty()
                .allSatisfy(
                        one ->
                                assertThat(OUTSIDE.index().versionOf(one.subject()))
                                        .isEqualTo(one.version()))
                .allSatisfy(one -> assertThat(ledger(one).searchable()).isLessThan(one.version()))
                .allSatisfy(
                        one ->
                                assertThat(answers(one))
                                        .doesNotContain("SEARCHABLE", "SUPERSEDED", "GONE"));
        assertIndexingIsNotCommitted();
        assertRecovers();
    }

    @Test
    void losesNothingWhenKilledBetweenReceiptsAndCommitOfIndexing() throws Exception {
        killAt(HeldHub.Point.AFTER_INDEXING_RECEIPTS);

        assertThat(held)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(ledger(one).searchable()).isEqualTo(one.version()))
                .allSatisfy(one -> assertThat(answers(one)).containsAnyOf("SEARCHABLE", "GONE"));
        assertIndexingIsNotCommitted();
        assertRecovers();
    }

    @Test
    void keepsEverythingWhenAllTopicsAreReadAgain() throws Exception {
        batch.submit();
        awaitAnswers();

        stopHub();
        var ends = rewind(ADMISSION, Topics.submissions(MA.country()));
        ends.putAll(rewind(INDEXING, "nmirf.practices"));
        hub = HubProcess.start(FIXTURE);

        awaitCommitted(ends);
        assertEverythingIsRight();
    }

    /** Gives where the topic ends. */
    private static Map<TopicPartition, Long> rewind(String group, String topic) throws Exception {
        OUTSIDE.rewind(group);
        assertThat(OUTSIDE.committed(group).values()).containsOnly(0L);
        return new HashMap<>(OUTSIDE.ends(topic));
    }

    private static void awaitCommitted(Map<TopicPartition, Long> ends) {
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(
                        () -> {
                            Map<TopicPartition, Long> committed = new HashMap<>();
                            committed.putAll(OUTSIDE.committed(ADMISSION));
                            committed.putAll(OUTSIDE.committed(INDEXING));
                            assertThat(ends)
                                    .allSatisfy(
                                            (place, end) ->
                                                    assertThat(committed.getOrDefault(place, 0L))
                                                            .isGreaterThanOrEqualTo(end));
                        });
    }

    private void assertRecovers() {
        hub = HubProcess.start(FIXTURE);
        awaitAnswers();
        assertEverythingIsRight();
    }

    private void awaitAnswers() {
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(
                        () ->
                                assertThat(batch.all())
                                        .allSatisfy(
                                                one ->
                                                        assertThat(answers(one))
                                                                .containsAll(one.answers())));
    }

    private void assertEverythingIsRight() {
        // Whatever the hub still had to say of the batch, it says before it answers these.
        MA.publish(TestMember.aSubject(), 1);
        PT.publish(TestMember.aSubject(), 1);
        assertThat(batch.all())
                .allSatisfy(one -> assertThat(Set.copyOf(answers(one))).isEqualTo(one.answers()));
        assertThat(batch.kept())
                .allSatisfy(one -> assertThat(ledger(one).version()).isEqualTo(one.version()))
                .allSatisfy(one -> assertThat(OUTSIDE.noted(one.subject())).contains(one.version()))
                .allSatisfy(
                        one ->
                                assertThat(OUTSIDE.index().versionOf(one.subject()))
                                        .isEqualTo(one.version()))
                .allSatisfy(
                        one ->
                                assertThat(OUTSIDE.index().isFound(one.subject()))
                                        .isNotEqualTo(one.isWithdrawal()));
        assertThat(OUTSIDE.index().source(taken))
                .containsOnlyKeys("id", "version", "state", "reason");
        assertThat(onSharedTopic().keySet())
                .containsAll(ids(batch.kept()))
                .doesNotContainAnyElementsOf(ids(refused()));
    }

    private List<MixedBatch.Sent> refused() {
        return batch.all().stream().filter(one -> !one.answers().contains("ADMITTED")).toList();
    }

    private static List<String> answers(MixedBatch.Sent one) {
        one.member().receiptsToTheEnd();
        return one.member().answers(one.event());
    }

    private static Predicate<Receipt> of(MixedBatch.Sent one) {
        return receipt -> receipt.getDigest().equals(one.event().digest());
    }

    private static OutsideView.Row ledger(MixedBatch.Sent one) {
        return OUTSIDE.ledger(one.subject()).orElseThrow();
    }

    private static List<UUID> ids(List<MixedBatch.Sent> events) {
        return events.stream().map(MixedBatch.Sent::id).toList();
    }

    /** Events of the shared topic; said twice only in the same bytes, and versions only go up. */
    private static Map<UUID, ConsumerRecord<byte[], byte[]>> onSharedTopic() {
        Map<UUID, ConsumerRecord<byte[], byte[]>> byId = new HashMap<>();
        Map<Subject, Long> versions = new HashMap<>();
        for (var record : OUTSIDE.sharedTopic()) {
            var envelope = read(record).envelope();
            var before = byId.putIfAbsent(envelope.id(), record);
            if (before != null) {
                assertThat(Arrays.equals(before.value(), record.value())).isTrue();
                assertThat(read(before).signature()).isEqualTo(read(record).signature());
            }
            assertThat(envelope.version())
                    .isGreaterThanOrEqualTo(versions.getOrDefault(envelope.subject(), 0L));
            versions.put(envelope.subject(), envelope.version());
        }
        return byId;
    }

    private static SignedEvent read(ConsumerRecord<byte[], byte[]> record) {
        return switch (EventHeaders.read(record.headers(), record.value())) {
            case EventHeaders.Reading.Event read -> read.event();
            case EventHeaders.Reading.Unreadable unreadable ->
                    throw new AssertionError("Unreadable " + unreadable.code());
        };
    }

    /** All events of a member lie after what is committed. */
    private void assertAdmissionIsNotCommitted() throws Exception {
        long sentByMa = batch.all().stream().filter(one -> one.member() == MA).count();
        var topic = new TopicPartition(Topics.submissions(MA.country()), 0);

        long committed = OUTSIDE.committed(ADMISSION).getOrDefault(topic, 0L);

        assertThat(committed)
                .isEqualTo(OUTSIDE.ends(topic.topic()).getOrDefault(topic, 0L) - sentByMa);
    }

    private void assertIndexingIsNotCommitted() throws Exception {
        var committed = OUTSIDE.committed(INDEXING);
        var records = onSharedTopic();
        for (var one : held) {
            var record = Objects.requireNonNull(records.get(one.id()));
            var place = new TopicPartition(record.topic(), record.partition());
            assertThat(committed.getOrDefault(place, 0L)).isLessThanOrEqualTo(record.offset());
        }
    }
}
