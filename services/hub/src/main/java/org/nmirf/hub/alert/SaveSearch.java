package org.nmirf.hub.alert;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.alert.SavedSearch.Progress;
import org.nmirf.hub.alert.SavedSearch.Stop;
import org.nmirf.hub.alert.SavedSearch.Wish;
import org.nmirf.hub.letter.Addresses;
import org.nmirf.hub.webhook.WebhookSecret;
import org.nmirf.hub.writing.Fault;
import org.nmirf.hub.writing.TextRules;
import org.nmirf.hub.writing.Written;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** Saving a search, and changing how its owner is told. */
@Component
class SaveSearch {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SEARCH = 4_000;
    private static final int MOST = 50;

    /** How long its owner waits for a search that is being told. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    /** A mail program does not come again. */
    private static final Duration LONGER_PATIENCE = Duration.ofSeconds(10);

    private final SavedSearches searches;
    private final StoredQuery queries;
    private final FindNews news;
    private final Addresses addresses;
    private final Source source;

    SaveSearch(
            SavedSearches searches,
            StoredQuery queries,
            FindNews news,
            Addresses addresses,
            Source source) {
        this.searches = searches;
        this.queries = queries;
        this.news = news;
        this.addresses = addresses;
        this.source = source;
    }

    /** Where ids, secrets and time come from. */
    @Component
    record Source(IdGenerator ids, SecureRandom random, Clock clock) {}

    /**
     * What somebody sends; all parts may be anything.
     *
     * @param hookFault code of what is wrong with the address of the webhook, which was asked for
     *     before the transaction; null where nothing is, or none is wanted
     */
    record Form(
            String name,
            String search,
            Language language,
            String frequency,
            String way,
            String address,
            String hook,
            @Nullable String hookFault) {}

    /** Saves a search; its owner is told of what comes from now on. */
    @Transactional
    public Written save(Form form, String person) {
        searches.lock(person);
        if (searches.of(person).size() >= MOST) {
            return Written.refused("alerts", MOST);
        }
        UUID id = source.ids().generateId();
        var faults = new ArrayList<Fault>();
        if (form.search().length() > LONGEST_SEARCH
                || queries.read(form.search(), form.language()).isEmpty()) {
            faults.add(Fault.of("", "search"));
        }
        return keep(form, form.search(), faults, person)
                .map(
                        wish -> {
                            searches.add(fresh(id, person, wish, source.ids().generateId()));
                            return (Written) new Written.Kept(id);
                        })
                .orElseGet(() -> new Written.Refused(faults));
    }

    /**
     * Changes how the owner is told, which also starts again what was stopped.
     *
     * @return empty if it is not there any more
     * @throws BeingToldException if it is being told now
     */
    @Transactional
    public Optional<Written> change(Form form, UUID id) {
        // Its place may have moved since the page was asked for: what was told is told once.
        return searches.hold(id, PATIENCE).map(before -> change(form, before));
    }

    private Written change(Form form, SavedSearch before) {
        var faults = new ArrayList<Fault>();
        return keep(form, before.wish().search(), faults, before.person())
                .map(
                        wish -> {
                            searches.change(changed(before, wish));
                            addresses.forgetUnused(before.person());
                            return (Written) new Written.Kept(before.id());
                        })
                .orElseGet(() -> new Written.Refused(faults));
    }

    /**
     * Stops telling, as the owner wants it, or whoever reads the letters.
     *
     * @throws BeingToldException if it is being told now
     */
    @Transactional
    public void stop(SavedSearch search, Stop why) {
        searches.hold(search.id(), why == Stop.BY_LINK ? LONGER_PATIENCE : PATIENCE)
                .ifPresent(held -> searches.stop(held.id(), why, null));
    }

    /**
     * Gives the feed another address, or the webhook another secret; those before are void. Nothing
     * else changes: what its owner stopped stays so.
     *
     * @throws BeingToldException if it is being told now
     */
    @Transactional
    public void renew(SavedSearch search) {
        searches.hold(search.id(), PATIENCE).ifPresent(this::renewed);
    }

    private void renewed(SavedSearch before) {
        boolean isFeed = before.wish().way() == Way.FEED;
        searches.renew(
                before.id(),
                secret(before.wish(), ""),
                isFeed ? source.ids().generateId() : before.token());
    }

    private SavedSearch fresh(UUID id, String person, Wish wish, UUID token) {
        return new SavedSearch(
                id, person, wish, secret(wish, ""), token, news.end(), beginning(wish));
    }

    private Progress beginning(Wish wish) {
        Instant now = source.clock().instant();
        Instant due =
                wish.frequency() == Frequency.AT_ONCE
                        ? now
                        : wish.frequency().next(now, Duration.ZERO);
        return new Progress(due, 0, null, null, null);
    }

    /**
     * What came while it was stopped by its owner, or asked for as a feed, is not told later; what
     * could not be delivered is.
     */
    private SavedSearch changed(SavedSearch before, Wish wish) {
        Stop stopped = before.progress().stopped();
        // Who knew how to open a feed must not end letters by it, and the other way round.
        boolean isSameWay = before.wish().way() == wish.way();
        boolean wasWanted =
                before.wish().way() != Way.FEED && (stopped == null || stopped == Stop.BY_FAILURE);
        return new SavedSearch(
                before.id(),
                before.person(),
                wish,
                secret(wish, before.secret()),
                isSameWay ? before.token() : source.ids().generateId(),
                wasWanted ? before.place() : news.end(),
                beginning(wish));
    }

    /** What is wanted, if nothing is wrong with it. */
    private Optional<Wish> keep(Form form, String search, List<Fault> faults, String person) {
        TextRules.fault("name", form.name(), LONGEST_NAME).ifPresent(faults::add);
        if (form.name().lines().count() > 1) {
            faults.add(Fault.of("name", "name-line"));
        }
        Optional<Frequency> frequency = one(Frequency.values(), form.frequency());
        if (frequency.isEmpty()) {
            faults.add(Fault.of("frequency", "choose"));
        }
        Optional<Way> way = one(Way.values(), form.way());
        if (way.isEmpty()) {
            faults.add(Fault.of("way", "choose"));
        }
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        String target = target(way.orElseThrow(), form, faults, person);
        return faults.isEmpty()
                ? Optional.of(
                        new Wish(
                                form.name(),
                                search,
                                form.language(),
                                frequency.orElseThrow(),
                                way.orElseThrow(),
                                target))
                : Optional.empty();
    }

    private String target(Way way, Form form, List<Fault> faults, String person) {
        return switch (way) {
            case MAIL -> {
                addresses.take(person, form.address(), form.language()).ifPresent(faults::add);
                yield form.address();
            }
            case FEED -> "";
            case WEBHOOK -> {
                String fault = form.hookFault();
                if (fault != null) {
                    faults.add(Fault.of("hook", fault));
                }
                yield form.hook();
            }
        };
    }

    /** A secret of its own for each webhook, and none for others. */
    private String secret(Wish wish, String before) {
        if (wish.way() != Way.WEBHOOK) {
            return "";
        }
        return before.isEmpty() ? WebhookSecret.create(source.random()) : before;
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
