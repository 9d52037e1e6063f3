package org.nmirf.node.publicview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.ReleaseGate;
import org.nmirf.node.recommendation.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The recommendations that the public sees. They are kept in memory until anything in the history
 * changes, so that what is hidden is gone with the next request.
 */
@Component
public class ShownRecommendations {

    // What has no history, such as the names of vocabularies, is seen after that time.
    private static final Duration OLDEST = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final PublicSites sites;
    private final ReadPublic reading;
    private final Clock clock;
    private final Lock one = new ReentrantLock();
    private volatile @Nullable Kept kept;

    ShownRecommendations(JdbcClient database, PublicSites sites, ReadPublic reading, Clock clock) {
        this.database = database;
        this.sites = sites;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * What the public sees at one moment.
     *
     * @param items in the order of their documents
     * @param changes since when each is as it is
     * @param stamp another one whenever anything of it is other
     */
    public record Shown(List<PublicRecommendation> items, Map<UUID, Dates> changes, String stamp) {

        /** Copies both. */
        public Shown {
            items = List.copyOf(items);
            changes = Map.copyOf(changes);
        }

        /** With the stamp that follows from the changes: what shows anything else was changed. */
        static Shown of(List<PublicRecommendation> items, Map<UUID, Dates> changes) {
            String all =
                    changes.entrySet().stream()
                            .map(one -> one.getKey() + " " + one.getValue().changed())
                            .sorted()
                            .collect(Collectors.joining("\n"));
            return new Shown(items, changes, ReleaseGate.hash(all.getBytes(UTF_8)));
        }

        /** The one with that id, if the public may see it. */
        public Optional<PublicRecommendation> find(UUID id) {
            return items.stream().filter(one -> one.id().equals(id)).findFirst();
        }

        /** When it was first shown. */
        public Instant first(PublicRecommendation one) {
            Dates dates = changes.get(one.id());
            return dates == null ? Instant.EPOCH : dates.first();
        }

        /** When what is shown of it last changed. */
        public Instant changed(PublicRecommendation one) {
            Dates dates = changes.get(one.id());
            return dates == null ? Instant.EPOCH : dates.changed();
        }

        /** When the last of them changed for the public; the beginning of time without any. */
        public Instant changedAt() {
            return changes.values().stream()
                    .map(Dates::changed)
                    .max(Instant::compareTo)
                    .orElse(Instant.EPOCH);
        }
    }

    /**
     * Days of what the public sees.
     *
     * @param first when it was shown
     * @param changed when what is shown of it last changed
     */
    public record Dates(Instant first, Instant changed) {}

    private record Kept(String stamp, Instant read, Shown shown) {}

    /** All that is shown now; nothing while the site is off. */
    public Shown all() {
        PublicSite site = sites.get();
        if (!site.isOn()) {
            kept = null;
            return Shown.of(List.of(), Map.of());
        }
        Kept last = kept;
        if (last != null && isFresh(last, stamp(site))) {
            return last.shown();
        }
        one.lock();
        try {
            return readAgain();
        } finally {
            one.unlock();
        }
    }

    /**
     * What the public would see if the site were as that one is; for those who decide about it. It
     * is read each time, and changes nothing of what the public sees.
     */
    public Shown preview(PublicSite site) {
        return reading.preview(site);
    }

    /** While others wait, who then find what was read. */
    private Shown readAgain() {
        PublicSite site = sites.get();
        // Asked before the contents: what changes meanwhile is read again the next time.
        String stamp = stamp(site);
        Kept last = kept;
        if (last != null && isFresh(last, stamp)) {
            return last.shown();
        }
        Instant now = clock.instant();
        Shown shown = site.isOn() ? reading.read(site) : Shown.of(List.of(), Map.of());
        kept = new Kept(stamp, now, shown);
        return shown;
    }

    private boolean isFresh(Kept last, String stamp) {
        return last.stamp().equals(stamp) && last.read().plus(OLDEST).isAfter(clock.instant());
    }

    /** What fits, of what is shown. */
    public PublicFound search(PublicQuery query) {
        return search(all(), query);
    }

    /** What fits, of these. */
    public PublicFound search(Shown shown, PublicQuery query) {
        List<PublicRecommendation> items = shown.items();
        if (query.words().isEmpty()) {
            return PublicFound.of(items, query);
        }
        Set<UUID> fitting = ids(query.words());
        return PublicFound.of(
                items.stream().filter(one -> fitting.contains(one.id())).toList(), query);
    }

    /**
     * The history only grows, so its length changes with every change that is committed, in
     * whatever order the transactions end; the highest number would not.
     */
    private String stamp(PublicSite site) {
        return site.revision()
                + " "
                + database.sql(
                                """
                                SELECT (SELECT count(*) FROM history) || ' '
                                    || (SELECT count(*) FROM cluster_member)
                                """)
                        .query(String.class)
                        .single();
    }

    /** Every language is asked in its own way; only words of the mechanism are looked in. */
    private Set<UUID> ids(String words) {
        String matches =
                SearchText.configurations().entrySet().stream()
                        .map(
                                language ->
                                        "words_%1$s @@ websearch_to_tsquery('%2$s', :q_%1$s)"
                                                .formatted(language.getKey(), language.getValue()))
                        .collect(Collectors.joining(" OR "));
        var sql =
                database.sql(
                                "SELECT id FROM recommendation WHERE shown AND ("
                                        + matches
                                        + " OR words_any @@ websearch_to_tsquery('simple', :any))")
                        .param("any", words);
        for (String language : SearchText.configurations().keySet()) {
            sql = sql.param("q_" + language, SearchText.query(language, words));
        }
        return new HashSet<>(sql.query((row, number) -> row.getObject("id", UUID.class)).list());
    }
}
