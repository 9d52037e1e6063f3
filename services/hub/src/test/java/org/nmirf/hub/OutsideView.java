package org.nmirf.hub;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.nmirf.backbone.event.EventHeaders;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.stream.Arrival;
import org.nmirf.hub.search.SearchIndex;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the engines hold, seen from outside the hub, whether or not one runs. */
final class OutsideView {

    private final HubFixture fixture;
    private final JdbcClient database;
    private final IndexReader index;

    OutsideView(HubFixture fixture) {
        this.fixture = fixture;
        this.database = JdbcClient.create(fixture.database());
        var engine = fixture.elasticsearch();
        this.index =
                new IndexReader(
                        new SearchIndex(engine.uri(), engine.user(), engine.password()).client());
    }

    /** The newest admitted version and the newest that the index answered with. */
    record Row(long version, long searchable) {}

    /** What the ledger says of a subject, or empty. */
    Optional<Row> ledger(Subject subject) {
        return database.sql("select * from admission where subject = ?")
                .param(subject.key())
                .query(
                        (row, number) ->
                                new Row(row.getLong("version"), row.getLong("searchable_version")))
                .optional();
    }

    /** The version that readers of changes are told, or will be at the turn of the month. */
    Optional<Long> noted(Subject subject) {
        return database.sql("select newest from change where practice = ?")
                .param(subject.id())
                .query(Long.class)
                .optional();
    }

    IndexReader index() {
        return index;
    }

    /** Puts a member on the trust list of a hub that does not run. */
    void trust(TestMember member, String regionalGroup) {
        database.sql(
                        """
                        insert into member (country, subject_id, names, status, since,
                            regional_group, executive_committee, version, event_id)
                        values (:country, gen_random_uuid(), '{"en": "Mechanism"}', 'ADMITTED',
                            :since, :group, false, 1, gen_random_uuid())
                        on conflict do nothing""")
                .param("country", member.country().code())
                .param("since", LocalDate.of(2024, 5, 9))
                .param("group", regionalGroup)
                .update();
        var key = member.signer().publicKey();
        database.sql(
                        """
                        insert into member_key (kid, country, public_key) values (?, ?, ?)
                        on conflict do nothing""")
                .params(key.kid(), member.country().code(), key.x())
                .update();
    }

    /** Everything on the shared topic, in the order of each partition. */
    List<ConsumerRecord<byte[], byte[]>> sharedTopic() {
        return records(Kind.PRACTICE.sharedTopic());
    }

    /** Every version of a subject on a topic, oldest first. */
    List<SignedEvent> events(String topic, Subject subject) {
        return records(topic).stream()
                .map(record -> EventHeaders.read(record.headers(), record.value()))
                .filter(EventHeaders.Reading.Event.class::isInstance)
                .map(read -> ((EventHeaders.Reading.Event) read).event())
                .filter(event -> event.envelope().subject().equals(subject))
                .toList();
    }

    private List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        try (var consumer =
                new KafkaConsumer<>(
                        fixture.hubConnection(),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var end = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(part -> consumer.position(part) < end.getOrDefault(part, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    /** The record as the hub would take it. */
    static Arrival arrival(ConsumerRecord<byte[], byte[]> record) {
        return new Arrival(
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                record.value(),
                record.headers());
    }

    private static List<TopicPartition> partitions(
            KafkaConsumer<byte[], byte[]> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .toList();
    }

    /** Where the next record of a topic will lie. */
    Map<TopicPartition, Long> ends(String topic) {
        try (var consumer =
                new KafkaConsumer<>(
                        fixture.hubConnection(),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            return Map.copyOf(consumer.endOffsets(partitions(consumer, topic)));
        }
    }

    /** How far a consumer of the hub has come for good. */
    Map<TopicPartition, Long> committed(String group) throws Exception {
        try (Admin admin = fixture.admin()) {
            return admin
                    .listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .entrySet()
                    .stream()
                    .collect(
                            Collectors.toMap(
                                    Map.Entry::getKey, entry -> entry.getValue().offset()));
        }
    }

    /** Lets a consumer of a hub that does not run begin again with the first record. */
    void rewind(String group) throws Exception {
        Map<TopicPartition, OffsetAndMetadata> start = new HashMap<>();
        committed(group).keySet().forEach(part -> start.put(part, new OffsetAndMetadata(0)));
        try (Admin admin = fixture.admin()) {
            admin.alterConsumerGroupOffsets(group, start).all().get();
        }
    }

    /** Lets the brokers know that a hub was killed, which they notice by themselves in a while. */
    void forgetMembers(String group) throws Exception {
        try (Admin admin = fixture.admin()) {
            admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
                    .all()
                    .get();
        }
    }
}
