package org.nmirf.node.letter;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Kinds of letters that people want no more of, as they said by a link in a letter. */
@Component
public class TurnedOff {

    private final JdbcClient database;
    private final StoredLetters letters;
    private final Clock clock;

    TurnedOff(JdbcClient database, StoredLetters letters, Clock clock) {
        this.database = database;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * What a link in a letter stands for.
     *
     * @param nameKey message key of the kind's name
     * @param isOff whether the kind is turned off now
     */
    public record Choice(String nameKey, boolean isOff) {}

    /** What that link stands for; empty when it is none, or of a kind that cannot be turned off. */
    public Optional<Choice> find(UUID link) {
        return letter(link)
                .map(
                        letter ->
                                new Choice(
                                        Letter.Kind.nameKey(letter.kind().code()),
                                        isOff(letter.to(), letter.kind())));
    }

    /** Turns the kind of that letter off for its recipient; again changes nothing. */
    @Transactional
    public void turnOff(UUID link) {
        letter(link)
                .ifPresent(
                        letter ->
                                database.sql(
                                                """
                                                INSERT INTO letter_off
                                                    (address, person, kind, at)
                                                VALUES (lower(?), ?, ?, ?) ON CONFLICT DO NOTHING
                                                """)
                                        .params(
                                                letter.to().address(),
                                                letter.to().person(),
                                                letter.kind().code(),
                                                Timestamp.from(clock.instant()))
                                        .update());
    }

    /** Turns it on again. */
    @Transactional
    public void turnOn(UUID link) {
        letter(link).ifPresent(letter -> turnOn(letter.to(), letter.kind().code()));
    }

    /** Codes of the kinds that the person turned off at that address. */
    public Set<String> of(Addressee to) {
        return Set.copyOf(
                database.sql("SELECT kind FROM letter_off WHERE address = lower(?) AND person = ?")
                        .params(to.address(), to.person())
                        .query(String.class)
                        .list());
    }

    /** Turns a kind on again for that person at that address. */
    @Transactional
    public void turnOn(Addressee to, String kind) {
        database.sql(
                        "DELETE FROM letter_off WHERE address = lower(?) AND person = ?"
                                + " AND kind = ?")
                .params(to.address(), to.person(), kind)
                .update();
    }

    private Optional<StoredLetter> letter(UUID link) {
        return letters.byTurnOff(link).filter(letter -> letter.kind().optional());
    }

    boolean isOff(Addressee to, Letter.Kind kind) {
        return kind.optional()
                && Boolean.TRUE.equals(
                        database.sql(
                                        "SELECT EXISTS (SELECT 1 FROM letter_off"
                                                + " WHERE address = lower(?) AND person = ?"
                                                + " AND kind = ?)")
                                .params(to.address(), to.person(), kind.code())
                                .query(Boolean.class)
                                .single());
    }
}
