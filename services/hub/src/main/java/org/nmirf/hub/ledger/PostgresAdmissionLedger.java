package org.nmirf.hub.ledger;

import java.sql.Timestamp;
import java.util.Collection;
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
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.backbone.event.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The admission ledger in PostgreSQL. */
@Component
class PostgresAdmissionLedger implements AdmissionLedger {

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    PostgresAdmissionLedger(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public Optional<Answer> findAnswer(CountryCode country, UUID eventId) {
        return database.sql("select * from answer where country = ? and event_id = ?")
                .params(country.code(), eventId)
                .query(Rows::answer)
                .optional();
    }

    @Override
    public Optional<Entry> find(Subject subject) {
        return database.sql("select * from admission where subject = ?")
                .param(subject.key())
                .query(Rows::entry)
                .optional();
    }

    @Override
    public boolean admit(Entry entry, Answer answer) {
        return together(
                () -> {
                    boolean admitted = write(entry) == 1;
                    if (admitted) {
                        refuse(answer);
                    }
                    return admitted;
                });
    }

    private int write(Entry entry) {
        return database.sql(
                        """
                        insert into admission
                            (subject, owner, version, event_id, state, source, admitted,
                            searchable_version)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (subject) do update set
                            version = excluded.version, event_id = excluded.event_id,
                            state = excluded.state, source = excluded.source,
                            admitted = excluded.admitted,
                            searchable_version =
                                greatest(admission.searchable_version, excluded.searchable_version)
                        where admission.owner = excluded.owner
                            and admission.version < excluded.version""")
                .params(
                        entry.subject().key(),
                        entry.owner().code(),
                        entry.version(),
                        entry.eventId(),
                        entry.state().name(),
                        entry.source().uri().toString(),
                        entry.admitted(),
                        entry.searchableVersion())
                .update();
    }

    @Override
    public void refuse(Answer answer) {
        database.sql(
                        """
                        insert into answer
                            (country, event_id, subject, version, digest, codes, at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        answer.country().code(),
                        answer.eventId(),
                        answer.subject().key(),
                        answer.version(),
                        answer.digest(),
                        names(answer.codes()),
                        Timestamp.from(answer.at()))
                .update();
    }

    @Override
    public void note(Refusal refusal) {
        database.sql(
                        """
                        insert into refusal (topic, partition, record_offset, country, codes, day)
                        values (:topic, :partition, :offset, :country, :codes, :day)
                        on conflict do nothing""")
                .param("topic", refusal.topic())
                .param("partition", refusal.partition())
                .param("offset", refusal.offset())
                .param("country", refusal.country().map(CountryCode::code).orElse(null))
                .param("codes", names(refusal.codes()))
                .param("day", refusal.day())
                .update();
    }

    @Override
    public <T> T together(Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    @Override
    public void whileNewest(Map<Subject, Long> versions, Consumer<Collection<Entry>> work) {
        transaction.executeWithoutResult(
                status ->
                        work.accept(
                                select(versions.keySet(), " order by subject for share").stream()
                                        .filter(entry -> isVersion(versions, entry))
                                        .toList()));
    }

    private static boolean isVersion(Map<Subject, Long> versions, Entry entry) {
        return Long.valueOf(entry.version()).equals(versions.get(entry.subject()));
    }

    @Override
    public Map<Subject, Entry> findAll(Collection<Subject> subjects) {
        return select(subjects, "").stream()
                .collect(Collectors.toMap(Entry::subject, Function.identity()));
    }

    private List<Entry> select(Collection<Subject> subjects, String clause) {
        return database.sql("select * from admission where subject = any (?)" + clause)
                .param(subjects.stream().map(Subject::key).toArray(String[]::new))
                .query(Rows::entry)
                .list();
    }

    @Override
    public List<Answer> findAnswers(Collection<UUID> eventIds) {
        return database.sql("select * from answer where event_id = any (?)")
                .param(eventIds.toArray(UUID[]::new))
                .query(Rows::answer)
                .list();
    }

    @Override
    public void searchable(Map<Subject, Long> versions) {
        // One order of locks for all, or two indexers could wait for each other.
        List<Subject> subjects =
                versions.keySet().stream()
                        .sorted(java.util.Comparator.comparing(Subject::key))
                        .toList();
        database.sql(
                        """
                        update admission set searchable_version = seen.version
                        from unnest(?, ?) as seen (subject, version)
                        where admission.subject = seen.subject
                            and admission.searchable_version < seen.version""")
                .params(
                        subjects.stream().map(Subject::key).toArray(String[]::new),
                        subjects.stream().map(versions::get).toArray(Long[]::new))
                .update();
    }

    @Override
    public long countSearchable() {
        return database.sql(
                        """
                        select count(*) from admission
                        where searchable_version > 0 and starts_with(subject, ?)""")
                .param(Kind.PRACTICE.word() + "/")
                .query(Long.class)
                .single();
    }

    @Override
    public Map<UUID, Standing> standings() {
        String practices = Kind.PRACTICE.word() + "/";
        return database
                .sql("select subject, version, state from admission where starts_with(subject, ?)")
                .param(practices)
                .query(
                        (row, number) ->
                                Map.entry(
                                        UUID.fromString(
                                                row.getString("subject")
                                                        .substring(practices.length())),
                                        new Standing(
                                                row.getLong("version"),
                                                Entry.State.valueOf(row.getString("state")))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String[] names(List<RefusalCode> codes) {
        return codes.stream().map(RefusalCode::name).toArray(String[]::new);
    }
}
