package org.nmirf.hub.figures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nmirf.backbone.figures.ProgressTables;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.schemas.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tables as they were published, read from the database once while they are asked for. A version
 * never changes; whether it may still be shown, the caller finds out each time.
 */
@Component
class DecodedTables {

    /** Of all tables together; a cell takes about a hundred bytes. */
    static final int MOST_CELLS = 500_000;

    private static final Duration UNASKED = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final Payloads payloads = Payloads.ofReleasedSchemas();
    private final Cache<Version, PublishedTable> decoded =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_CELLS)
                    .<Version, PublishedTable>weigher((version, table) -> 1 + table.cells().size())
                    .expireAfterAccess(UNASKED)
                    .build();

    DecodedTables(JdbcClient database) {
        this.database = database;
    }

    /** A version of a subject. */
    record Version(String subject, long version) {}

    /** The tables of those versions; all of them must have been admitted. */
    Map<Version, PublishedTable> of(Collection<Version> wanted) {
        Map<Version, PublishedTable> found = new HashMap<>(decoded.getAllPresent(wanted));
        Set<Version> others =
                wanted.stream()
                        .filter(one -> !found.containsKey(one))
                        .collect(Collectors.toUnmodifiableSet());
        if (!others.isEmpty()) {
            Map<Version, PublishedTable> read = read(others);
            decoded.putAll(read);
            found.putAll(read);
        }
        return found;
    }

    private Map<Version, PublishedTable> read(Set<Version> versions) {
        Map<Version, PublishedTable> read = new HashMap<>();
        database.sql(
                        """
                        select p.subject, p.version, p.payload from published_figures p
                        join unnest(:subjects, :versions) as wanted (subject, version)
                            on p.subject = wanted.subject and p.version = wanted.version""")
                .param("subjects", versions.stream().map(Version::subject).toArray(String[]::new))
                .param("versions", versions.stream().map(Version::version).toArray(Long[]::new))
                .query(
                        row -> {
                            read.put(
                                    new Version(row.getString("subject"), row.getLong("version")),
                                    table(row.getBytes("payload")));
                        });
        return read;
    }

    private PublishedTable table(byte[] payload) {
        return switch (payloads.decode(payload, Progress.class)) {
            case Payloads.Reading.Content<Progress>(var table) -> ProgressTables.table(table);
            case Payloads.Reading.Refused<Progress>(var code) ->
                    throw new IllegalStateException("Kept figures cannot be read: " + code);
        };
    }
}
