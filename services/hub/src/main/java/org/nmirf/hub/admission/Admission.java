package org.nmirf.hub.admission;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.backbone.stream.Arrival;
import org.nmirf.backbone.topic.Topics;
import org.nmirf.hub.ledger.AdmissionLedger;
import org.nmirf.hub.ledger.Answer;
import org.nmirf.hub.ledger.Entry;
import org.nmirf.hub.ledger.Refusal;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.member.TrustList;
import org.nmirf.hub.publishing.Answered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides about one record and writes the decision into the ledger. Only a database that is down
 * makes it throw; whatever else goes wrong while looking at a record refuses it.
 */
final class Admission {

    private static final Logger log = LoggerFactory.getLogger(Admission.class);

    private final AdmissionLedger ledger;
    private final SenderCheck senders;
    private final Contents contents;
    private final Stores stores;
    private final Clock clock;
    private final Payloads payloads = Payloads.ofReleasedSchemas();

    Admission(
            AdmissionLedger ledger,
            SenderCheck senders,
            Contents contents,
            Stores stores,
            Clock clock) {
        this.stores = stores;
        this.ledger = ledger;
        this.senders = senders;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * @throws org.springframework.dao.DataAccessException if the database is down
     */
    Verdict judge(Arrival arrival, TrustList trust) {
        Submission submission =
                failClosed(
                        () -> Submission.of(arrival, payloads),
                        new Submission.Unsound(RefusalCode.UNREADABLE, Answered.unread("", "")));
        Verdict verdict =
                switch (submission) {
                    case Submission.Unsound unsound ->
                            refused(unsound.answered(), List.of(unsound.code()));
                    case Submission.Sound sound -> judge(sound, trust);
                };
        if (verdict instanceof Verdict.Refused refused) {
            ledger.note(
                    new Refusal(
                            arrival.topic(),
                            arrival.partition(),
                            arrival.offset(),
                            Topics.submitter(arrival.topic()),
                            refused.codes(),
                            LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        }
        return verdict;
    }

    private Verdict judge(Submission.Sound sound, TrustList trust) {
        SignedEvent event = sound.event();
        var before = ledger.findAnswer(sound.country(), event.envelope().id());
        if (before.isPresent() && before.get().digest().equals(event.digest())) {
            return repeated(event, before.get());
        }
        var doubt =
                failClosed(
                        () -> senders.doubt(event, sound.country(), trust),
                        Optional.of(RefusalCode.UNREADABLE));
        // What is not proven to come from the member must not become the answer to its event.
        if (doubt.isPresent()) {
            return refused(Answered.of(event), List.of(doubt.get()));
        }
        if (before.isPresent()) {
            return refused(Answered.of(event), List.of(RefusalCode.REPLAYED));
        }
        return decide(event, trust.find(sound.country()).orElseThrow(), trust);
    }

    private static Verdict repeated(SignedEvent event, Answer before) {
        return before.isAdmission()
                ? new Verdict.Admitted(event, before.at())
                : new Verdict.Refused(Answered.of(event), before.codes(), before.at());
    }

    private Verdict decide(SignedEvent event, Member member, TrustList trust) {
        var standing = SenderCheck.standing(event, member);
        if (standing.isPresent()) {
            return keepRefusal(event, member.country(), List.of(standing.get()));
        }
        Contents.Reading reading =
                failClosed(
                        () -> contents.read(event),
                        new Contents.Reading.Unreadable(RefusalCode.UNREADABLE));
        if (reading instanceof Contents.Reading.Unreadable(var code)) {
            return keepRefusal(event, member.country(), List.of(code));
        }
        var newest = ledger.find(event.envelope().subject());
        var outdated = outdated(event, member.country(), newest);
        if (outdated.isPresent()) {
            return keepRefusal(event, member.country(), List.of(outdated.get()));
        }
        List<RefusalCode> faults =
                failClosed(() -> contents.faults(reading, event), List.of(RefusalCode.UNREADABLE));
        if (!faults.isEmpty()) {
            return keepRefusal(event, member.country(), faults);
        }
        Source source =
                reading instanceof Contents.Reading.OfWithdrawal
                        ? newest.map(Entry::source).orElse(new Source.OfNetwork())
                        : Attributions.source(Contents.attribution(reading), member, trust);
        return admit(event, reading, member.country(), source);
    }

    private Verdict admit(
            SignedEvent event, Contents.Reading reading, CountryCode country, Source source) {
        var envelope = event.envelope();
        var entry =
                new Entry(
                        envelope.subject(),
                        country,
                        envelope.version(),
                        envelope.id(),
                        envelope.type() == EventType.WITHDRAWN
                                ? Entry.State.WITHDRAWN
                                : Entry.State.LIVE,
                        source,
                        Attributions.day(source, clock.instant()),
                        Stores.answer(envelope.subject().kind()) ? envelope.version() : 0);
        Answer answer = answer(event, country, List.of());
        if (ledger.admit(entry, answer)) {
            stores.take(country, event, reading, answer.at());
            return new Verdict.Admitted(event, answer.at());
        }
        // Another process admitted a version of this subject between our look and our write.
        var code =
                outdated(event, country, ledger.find(envelope.subject()))
                        .orElse(RefusalCode.STALE_VERSION);
        return keepRefusal(event, country, List.of(code));
    }

    private static Optional<RefusalCode> outdated(
            SignedEvent event, CountryCode country, Optional<Entry> newest) {
        return newest.flatMap(
                entry ->
                        entry.owner().equals(country)
                                ? Optional.of(RefusalCode.STALE_VERSION)
                                        .filter(
                                                stale ->
                                                        entry.version()
                                                                >= event.envelope().version())
                                : Optional.of(RefusalCode.NOT_OWNER));
    }

    private Verdict keepRefusal(SignedEvent event, CountryCode country, List<RefusalCode> codes) {
        Answer answer = answer(event, country, codes);
        ledger.refuse(answer);
        return new Verdict.Refused(Answered.of(event), codes, answer.at());
    }

    private Answer answer(SignedEvent event, CountryCode country, List<RefusalCode> codes) {
        var envelope = event.envelope();
        return new Answer(
                country,
                envelope.id(),
                envelope.subject(),
                envelope.version(),
                event.digest(),
                codes,
                now());
    }

    private Verdict refused(Answered answered, List<RefusalCode> codes) {
        return new Verdict.Refused(answered, codes, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static <T> T failClosed(Supplier<T> check, T refusal) {
        try {
            return check.get();
        } catch (RuntimeException | StackOverflowError fault) {
            // Only the kind of fault: its message could quote the content.
            log.error("Check failed, event refused fault={}", fault.getClass().getName());
            return refusal;
        }
    }
}
