package org.nmirf.node.publicview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
     */
    public record Shown(List<PublicRecommendation> items, Map<UUID, Dates> changes) {

        /** Copies both. */
        public Shown {
            items = List.copyOf(items);
            changes = Map.copyOf(changes);
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
            return new Shown(List.of(), Map.of());
        }
        // Asked before the contents: what changes meanwhile is read again the next time.
        String stamp = stamp(site);
        Instant now = clock.instant();
        Kept last = kept;
        if (last != null && last.stamp().equals(stamp) && last.read().plus(OLDEST).isAfter(now)) {
            return last.shown();
        }
        Shown shown = reading.read(site);
        kept = new Kept(stamp, now, shown);
        return shown;
    }

    /** What fits, of what is shown. */
    public PublicFound search(PublicQuery query) {
        List<PublicRecommendation> items = all().items();
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
