package org.nmirf.hub.corpus;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.nmirf.hub.change.Change;
import org.nmirf.hub.change.ChangeCursor;
import org.nmirf.hub.change.ChangeFeed;
import org.nmirf.hub.change.ChangeFeed.Placed;
import org.nmirf.hub.export.ExportedPractice;
import org.nmirf.hub.search.KnownPractices;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes every practice that the changes tell of, one a line, in the order in which they were told.
 * By the changes, not by the index: what waits for the turn of the month is not in it, and its
 * order and its gaps tell no more than a mirror learns.
 */
@Component
class WriteCorpus {

    private static final int AT_ONCE = 50;
    private static final int MOST_RECALLED = 10_000;
    private static final byte LINE = '\n';

    private final ChangeFeed changes;
    private final KnownPractices practices;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    WriteCorpus(ChangeFeed changes, KnownPractices practices, Clock clock) {
        this.changes = changes;
        this.practices = practices;
        this.clock = clock;
    }

    /**
     * Makes the file.
     *
     * @param site address of the site, without a slash at its end
     * @throws IOException when the file cannot be written
     * @throws org.nmirf.hub.search.SearchUnavailableException when the engine does not answer
     */
    CorpusFile write(Path path, String site) throws IOException {
        Instant now = clock.instant();
        MessageDigest sum = sha256();
        int number = 0;
        // What changes from here on is told behind this place: no copy misses it.
        ChangeCursor end = changes.end();
        Set<UUID> recalled = recalled();
        try (OutputStream file =
                        new DigestOutputStream(
                                new BufferedOutputStream(Files.newOutputStream(path)), sum);
                OutputStream out = new GZIPOutputStream(file)) {
            List<Placed> some = upTo(end, 0);
            while (!some.isEmpty()) {
                number += write(some, site, out);
                some = upTo(end, some.getLast().place());
            }
        }
        return new CorpusFile(
                path, end, recalled, number, HexFormat.of().formatHex(sum.digest()), now);
    }

    private List<Placed> upTo(ChangeCursor end, long place) {
        return changes.after(place, AT_ONCE).stream()
                .filter(one -> one.place() <= end.place())
                .toList();
    }

    /** Ids that were withdrawn without a name in this month. */
    Set<UUID> recalled() {
        return changes.recalled(MOST_RECALLED).stream()
                .map(Change::practice)
                .collect(Collectors.toUnmodifiableSet());
    }

    private int write(List<Placed> told, String site, OutputStream out) throws IOException {
        List<UUID> live =
                told.stream()
                        .map(Placed::change)
                        .filter(Change::isLive)
                        .map(Change::practice)
                        .toList();
        Map<UUID, Lookup> known = practices.findAll(live);
        int number = 0;
        for (UUID id : live) {
            if (known.get(id) instanceof Lookup.Live practice) {
                var languages = practice.practice().texts().keySet().stream().sorted().toList();
                out.write(json.writeValueAsBytes(ExportedPractice.of(practice, languages, site)));
                out.write(LINE);
                number++;
            }
        }
        return number;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
