package org.nmirf.hub.letter;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.site.PublicAddress;
import org.nmirf.web.language.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks at an address whether letters may go there, once. */
@Component
class AskConfirmation {

    private final JdbcClient database;
    private final SendLetter send;
    private final Patience patience;
    private final Surroundings around;

    AskConfirmation(JdbcClient database, SendLetter send, Patience patience, Surroundings around) {
        this.database = database;
        this.send = send;
        this.patience = patience;
        this.around = around;
    }

    /** What is needed besides. */
    @Component
    record Surroundings(LetterWords words, PublicAddress site, Clock clock) {}

    private record Asked(
            String address, Language language, UUID confirmation, Instant asked, int attempts) {}

    /**
     * Sends one request that is due, and notes what came of it.
     *
     * @return whether to go on at once
     */
    @Transactional
    public boolean run() {
        if (!send.isPossible()) {
            return false;
        }
        Instant now = around.clock().instant();
        Optional<Asked> due = claim(now);
        return due.isPresent() && ask(due.get(), now);
    }

    private Optional<Asked> claim(Instant now) {
        return database.sql(
                        """
                        select * from letter_address where due <= ? and asked > ? order by due limit 1
                        for update skip locked\
                        """)
                .params(Timestamp.from(now), Timestamp.from(now.minus(Addresses.VALID)))
                .query(
                        (row, number) ->
                                new Asked(
                                        row.getString("address"),
                                        Language.find(row.getString("language")).orElseThrow(),
                                        row.getObject("confirmation", UUID.class),
                                        row.getTimestamp("asked").toInstant(),
                                        row.getInt("attempts")))
                .optional();
    }

    private boolean ask(Asked asked, Instant now) {
        return switch (attempt(asked)) {
            case Outcome.Told() -> note(asked, null, null);
            case Outcome.Never(var fault, _) -> note(asked, fault, null);
            case Outcome.Later(var fault, _, var isForAll) -> {
                // The hub's own trouble lasts until the request is too old by itself.
                boolean isOver = !isForAll && patience.isOver(asked.asked(), now);
                note(asked, fault, isOver ? null : patience.next(asked.attempts(), now));
                yield !isForAll;
            }
        };
    }

    /** A request that cannot be worded must not hold up those behind it for ever. */
    private Outcome attempt(Asked asked) {
        try {
            return send.send(letter(asked));
        } catch (RuntimeException defect) {
            return Outcome.defect("confirmation", id(asked), defect);
        }
    }

    private boolean note(Asked asked, @Nullable String fault, @Nullable Instant due) {
        database.sql(
                        """
                        update letter_address set fault = :fault, due = :due,
                            attempts = attempts + 1
                        where confirmation = :confirmation\
                        """)
                .param("fault", fault, Types.VARCHAR)
                .param("due", due == null ? null : Timestamp.from(due), Types.TIMESTAMP)
                .param("confirmation", asked.confirmation())
                .update();
        return true;
    }

    private Letter letter(Asked asked) {
        Language language = asked.language();
        String path = "/alerts/addresses/" + asked.confirmation() + "?lang=" + language.code();
        return new Letter(
                id(asked),
                asked.address(),
                language,
                around.words().say(language, "letter.confirm.subject"),
                List.of(
                        around.words().say(language, "letter.confirm.text"),
                        around.words().say(language, "letter.confirm.not-you")),
                List.of(),
                List.of(
                        new Letter.Link(
                                around.words().say(language, "letter.confirm.link"),
                                around.site().at(path))),
                null);
    }

    /** Logs and other people's servers note it, so it must not be what confirms. */
    private static UUID id(Asked asked) {
        String about = "confirm " + asked.confirmation();
        return UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8));
    }
}
