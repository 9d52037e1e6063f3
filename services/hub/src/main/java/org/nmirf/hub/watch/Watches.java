package org.nmirf.hub.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.hub.letter.Addresses;
import org.nmirf.hub.writing.Fault;
import org.nmirf.hub.writing.Written;
import org.nmirf.web.language.Language;
import org.nmirf.web.security.CurrentPerson;
import org.nmirf.web.security.Roles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** What people want to hear of what they took along. */
@Component
public class Watches {

    /** The most files of one person. */
    public static final int MOST_FILES = 100;

    private static final List<String> NETWORK =
            List.of(
                    Roles.MEMBER,
                    Roles.COMMITTEE,
                    Roles.COORDINATOR,
                    Roles.HUB_ADMIN,
                    Roles.OBSERVER);

    private final Watched watched;
    private final Wishes wishes;
    private final Addresses addresses;
    private final IdGenerator ids;
    private final Clock clock;

    Watches(Watched watched, Wishes wishes, Addresses addresses, IdGenerator ids, Clock clock) {
        this.watched = watched;
        this.wishes = wishes;
        this.addresses = addresses;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether that person has a page of their own on which files can be forgotten. */
    public static boolean mayWatch(CurrentPerson person) {
        return person.hasAnyRole(NETWORK);
    }

    /** Whether letters about withdrawals come to somebody. */
    public enum Reach {
        /** They come, or the address can be taken from the log-in. */
        HINT,
        /** They come once an address is given. */
        ADDRESS,
        /** They were stopped. */
        STOPPED;

        /** End of the key of its words. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether letters come to that person, who is signed in. */
    public Reach reach(String person) {
        return wishes.of(person)
                .map(wish -> wish.stopped() == null ? Reach.HINT : Reach.STOPPED)
                .orElseGet(() -> Addresses.ofLogin().isPresent() ? Reach.HINT : Reach.ADDRESS);
    }

    /**
     * Remembers a file that somebody takes along now, and wants to hear of.
     *
     * @param person subject of the token
     * @param search address of the search page
     * @param practices ids of those in the file
     * @return its id, or empty if there are too many files of that person already
     */
    @Transactional
    public Optional<UUID> remember(
            String person, Language language, String search, List<String> practices) {
        watched.lock(person);
        if (watched.of(person).size() >= MOST_FILES) {
            return Optional.empty();
        }
        UUID id = ids.generateId();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<UUID> all = practices.stream().map(UUID::fromString).toList();
        watched.add(id, person, today, search, all);
        begin(person, language);
        return Optional.of(id);
    }

    /** Forgets a file that was remembered and could not be made. */
    public void forget(UUID id, String person) {
        watched.remove(id, person);
    }

    /**
     * Notes that somebody is about to say that their country adapted a practice, as it is shown
     * now, in the transaction of whoever calls, and before that is kept: what they had before was
     * another thing.
     *
     * @param person subject of the token
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void adapt(String person, Language language, UUID practice) {
        watched.take(person, List.of(practice));
        begin(person, language);
    }

    /**
     * Takes the address of the log-in for whoever is signed in and gave none yet. Whoever wants no
     * letters is left alone.
     */
    private void begin(String person, Language language) {
        if (wishes.of(person).isEmpty()) {
            Addresses.ofLogin().ifPresent(address -> keep(person, address, language));
        }
    }

    /** Takes an address of a person for letters of this kind. */
    @Transactional
    Written want(String person, String address, Language language) {
        return keep(person, address, language)
                .map(fault -> (Written) new Written.Refused(List.of(fault)))
                .orElseGet(() -> new Written.Kept(wishes.of(person).orElseThrow().id()));
    }

    private Optional<Fault> keep(String person, String address, Language language) {
        Optional<Fault> fault = addresses.take(person, address, language);
        if (fault.isEmpty()) {
            wishes.keep(
                    new WithdrawalWish(
                            ids.generateId(),
                            person,
                            address,
                            language,
                            ids.generateId(),
                            clock.instant(),
                            0,
                            null,
                            null,
                            null));
            addresses.forgetUnused(person);
        }
        return fault;
    }
}
