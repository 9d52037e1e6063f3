package org.nmirf.bench.load;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Subject;
import org.nmirf.bench.corpus.Countries;
import org.nmirf.bench.corpus.MadeUpPractice;
import org.nmirf.bench.corpus.RandomPractices;
import org.nmirf.bench.measure.Progress;
import org.nmirf.bench.network.BenchEngines;
import org.nmirf.bench.network.HubParts;
import org.nmirf.bench.network.SignedEvents;
import org.nmirf.hub.ledger.Answer;
import org.nmirf.hub.ledger.Entry;
import org.nmirf.hub.member.Member;

/** Makes practices ready in every form a benchmark needs, some at a time. */
public final class Preparation {

    private static final int CHUNK = 500;
    private static final int TELL_EVERY = 20_000;
    private static final String DIGEST = "0".repeat(64);

    private final RandomPractices practices;
    private final HubParts hub;
    private final DocumentMaker maker;

    public Preparation(RandomPractices practices, HubParts hub) {
        this.practices = practices;
        this.hub = hub;
        this.maker = new DocumentMaker(hub);
    }

    /** The members on whose behalf practices are published. */
    public void addMembers() {
        Countries.CODES.forEach(
                country ->
                        hub.members()
                                .add(
                                        new Member(
                                                new CountryCode(country),
                                                java.util.Map.of("en", "Mechanism " + country),
                                                Member.Status.ADMITTED,
                                                java.time.LocalDate.of(2024, 5, 8),
                                                Countries.group(country, hub.vocabularies()),
                                                false,
                                                List.of())));
    }

    /** Writes documents into a file. */
    public PreparedDocuments documents(Path file, long from, int count) {
        return documents(file, from, count, null);
    }

    /** Writes documents into a file, their events to the shared topic, and both into the ledger. */
    public PreparedDocuments published(Path file, long from, int count, BenchEngines engines) {
        var events = new SignedEvents(engines.directory());
        try (var producer = new Records(engines)) {
            return documents(file, from, count, new Publishing(events, producer));
        }
    }

    /** Where events go. */
    private record Publishing(SignedEvents events, Records producer) {}

    /** A practice in the forms that are wanted. */
    // Bytes are sent, never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Made(
            MadeUpPractice practice, byte[] json, Optional<ProducerRecord<byte[], byte[]>> event) {}

    private PreparedDocuments documents(
            Path file, long from, int count, @Nullable Publishing publishing) {
        try (var writer = new PreparedDocuments.Writer(file, count)) {
            for (long start = from; start < from + count; start += CHUNK) {
                long end = Math.min(from + count, start + CHUNK);
                List<Made> chunk =
                        LongStream.range(start, end)
                                .parallel()
                                .mapToObj(number -> made(number, publishing))
                                .toList();
                chunk.forEach(one -> writer.add(one.practice().id(), one.json()));
                if (publishing != null) {
                    publish(chunk, publishing);
                }
                if ((end - from) % TELL_EVERY == 0) {
                    Progress.say("%,d of %,d documents are made".formatted(end - from, count));
                }
            }
            return writer.finish();
        }
    }

    private Made made(long number, @Nullable Publishing publishing) {
        MadeUpPractice practice = practices.practice(number);
        return new Made(
                practice,
                maker.json(practice),
                Optional.ofNullable(publishing).map(all -> all.events().record(practice)));
    }

    private void publish(List<Made> chunk, Publishing publishing) {
        chunk.stream()
                .flatMap(one -> one.event().stream())
                .forEach(event -> publishing.producer().send(event));
        admit(chunk.stream().map(Made::practice).toList());
        publishing.producer().flush();
    }

    /** The ledger knows all of these, and that the index has none of them yet. */
    public void admit(List<MadeUpPractice> some) {
        Boolean _ =
                hub.ledger()
                        .together(
                                () -> {
                                    some.forEach(
                                            one -> hub.ledger().admit(entry(one), answer(one)));
                                    return true;
                                });
    }

    private static Entry entry(MadeUpPractice practice) {
        return new Entry(
                new Subject(Kind.PRACTICE, practice.id()),
                practice.owner(),
                1,
                SignedEvents.eventId(practice),
                Entry.State.LIVE,
                practice.source(),
                practice.day(),
                0);
    }

    private static Answer answer(MadeUpPractice practice) {
        return new Answer(
                practice.owner(),
                SignedEvents.eventId(practice),
                new Subject(Kind.PRACTICE, practice.id()),
                1,
                DIGEST,
                List.of(),
                Instant.EPOCH);
    }

    /** Ledger and log of changes forget that the index ever had anything. */
    public void forgetIndex() {
        hub.database().sql("update admission set searchable_version = 0").update();
        hub.database().sql("delete from change").update();
        hub.database().sql("vacuum analyze admission").update();
    }
}
