package org.nmirf.hub.concern;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.writing.Fault;
import org.nmirf.hub.writing.TextRules;
import org.nmirf.hub.writing.Written;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/**
 * Saying that something is wrong with a practice, and closing that. The words reach the
 * coordination, the committee and the country whose practice it is, and no log.
 */
@Component
public class Concerns {

    /** Days for which what was closed can still be read. */
    static final int DAYS_CLOSED = 30;

    /** Days after which anything goes, closed or not. */
    static final int DAYS_AT_MOST = 180;

    private static final Logger log = LoggerFactory.getLogger(Concerns.class);
    private static final int LONGEST = 2_000;

    private final PostgresConcerns concerns;
    private final IdGenerator ids;
    private final Clock clock;
    private final ConcernLimit limit = new ConcernLimit(Ticker.systemTicker());

    Concerns(PostgresConcerns concerns, IdGenerator ids, Clock clock) {
        this.concerns = concerns;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * How many nobody has closed.
     *
     * @param urgent those that say that somebody may be recognised
     */
    public record Open(int all, int urgent) {}

    /** A concern, or an answer to one, as somebody sends it. */
    record Form(String kind, String language, String text) {}

    /** How many are open now. */
    public Open open() {
        return concerns.open();
    }

    /**
     * Keeps what somebody says.
     *
     * @param address from which it is sent; counted, never kept
     * @return the reference under which the answer can be read, or what is wrong
     */
    Written say(Form form, UUID practice, String address) {
        List<Fault> faults = new ArrayList<>(textFaults(form));
        Optional<Concern.Kind> kind = Concern.Kind.of(form.kind());
        if (kind.isEmpty()) {
            faults.add(Fault.of("kind", "choose"));
        }
        if (!faults.isEmpty()) {
            return new Written.Refused(faults);
        }
        if (!limit.take(address)) {
            return Written.refused("too-often", ConcernLimit.MOST);
        }
        var concern =
                new Concern(
                        ids.generateId(),
                        // Whoever guesses it reads what somebody else said.
                        UUID.randomUUID(),
                        practice,
                        kind.orElseThrow(),
                        form.language(),
                        form.text(),
                        true,
                        today(),
                        null);
        concerns.add(concern);
        return new Written.Kept(concern.reference());
    }

    /**
     * Closes it, with an answer unless the text is empty.
     *
     * @return what is wrong with the answer, the id if it is closed now, or empty when there is
     *     none that is open
     */
    Optional<Written> close(UUID id, Form form) {
        List<Fault> faults = form.text().isEmpty() ? List.of() : textFaults(form);
        if (!faults.isEmpty()) {
            return Optional.of(new Written.Refused(faults));
        }
        Concern.@Nullable Answer answer =
                form.text().isEmpty() ? null : new Concern.Answer(form.language(), form.text());
        return concerns.close(id, answer, today())
                ? Optional.of(new Written.Kept(id))
                : Optional.empty();
    }

    /** Deletes what is no longer needed. */
    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        try {
            LocalDate today = today();
            concerns.forget(today.minusDays(DAYS_CLOSED), today.minusDays(DAYS_AT_MOST));
        } catch (DataAccessException away) {
            log.debug("Concerns will be forgotten once the database answers");
        }
    }

    private static List<Fault> textFaults(Form form) {
        List<Fault> faults = new ArrayList<>();
        TextRules.fault("text", form.text(), LONGEST).ifPresent(faults::add);
        if (!TextRules.isLanguage(form.language())) {
            faults.add(Fault.of("language", "language"));
        }
        return faults;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
