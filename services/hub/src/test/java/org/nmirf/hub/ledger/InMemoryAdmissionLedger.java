package org.nmirf.hub.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Subject;

/** The admission ledger without a database; one thread at a time. */
public final class InMemoryAdmissionLedger implements AdmissionLedger {

    private final Map<Subject, Entry> entries = new HashMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private final Map<String, Refusal> refusals = new HashMap<>();

    @Override
    public Optional<Answer> findAnswer(CountryCode country, UUID eventId) {
        return answers.stream()
                .filter(answer -> answer.country().equals(country))
                .filter(answer -> answer.eventId().equals(eventId))
                .findFirst();
    }

    @Override
    public Optional<Entry> find(Subject subject) {
        return Optional.ofNullable(entries.get(subject));
    }

    @Override
    public boolean admit(Entry entry, Answer answer) {
        Entry before = entries.get(entry.subject());
        if (before != null
                && (!before.owner().equals(entry.owner()) || before.version() >= entry.version())) {
            return false;
        }
        long searchable =
                Math.max(
                        entry.searchableVersion(), before == null ? 0 : before.searchableVersion());
        entries.put(entry.subject(), withSearchable(entry, searchable));
        refuse(answer);
        return true;
    }

    @Override
    public void refuse(Answer answer) {
        if (findAnswer(answer.country(), answer.eventId()).isEmpty()) {
            answers.add(answer);
        }
    }

    @Override
    public void note(Refusal refusal) {
        refusals.putIfAbsent(
                refusal.topic() + "-" + refusal.partition() + "@" + refusal.offset(), refusal);
    }

    /** Every refused record, once. */
    public Collection<Refusal> refusals() {
        return refusals.values();
    }

    @Override
    public <T> T together(Supplier<T> work) {
        return work.get();
    }

    @Override
    public void whileNewest(Map<Subject, Long> versions, Consumer<Collection<Entry>> work) {
        work.accept(
                entries.values().stream()
                        .filter(
                                entry ->
                                        Long.valueOf(entry.version())
                                                .equals(versions.get(entry.subject())))
                        .toList());
    }

    @Override
    public Map<Subject, Entry> findAll(Collection<Subject> subjects) {
        return entries.values().stream()
                .filter(entry -> subjects.contains(entry.subject()))
                .collect(Collectors.toMap(Entry::subject, Function.identity()));
    }

    @Override
    public List<Answer> findAnswers(Collection<UUID> eventIds) {
        return answers.stream().filter(answer -> eventIds.contains(answer.eventId())).toList();
    }

    @Override
    public void searchable(Map<Subject, Long> versions) {
        versions.forEach(
                (subject, version) ->
                        entries.computeIfPresent(
                                subject,
                                (same, entry) ->
                                        withSearchable(
                                                entry,
                                                Math.max(entry.searchableVersion(), version))));
    }

    @Override
    public long countSearchable() {
        return entries.values().stream()
                .filter(entry -> entry.subject().kind() == Kind.PRACTICE)
                .filter(entry -> entry.searchableVersion() > 0)
                .count();
    }

    @Override
    public Map<UUID, Standing> standings() {
        return entries.values().stream()
                .filter(entry -> entry.subject().kind() == Kind.PRACTICE)
                .collect(
                        Collectors.toMap(
                                entry -> entry.subject().id(),
                                entry -> new Standing(entry.version(), entry.state())));
    }

    private static Entry withSearchable(Entry entry, long version) {
        return new Entry(
                entry.subject(),
                entry.owner(),
                entry.version(),
                entry.eventId(),
                entry.state(),
                entry.source(),
                entry.admitted(),
                version);
    }
}
