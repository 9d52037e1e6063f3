package org.nmirf.hub.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.nmirf.hub.export.Manifest.Held;
import org.nmirf.hub.search.KnownPractices;
import org.nmirf.hub.search.PracticeSearch;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.hub.search.QueryWords;
import org.nmirf.hub.search.SearchAddress;
import org.springframework.stereotype.Component;

/**
 * Writes what a query finds into a file. The order is that of the pages: by fit, by day or month,
 * by title, and then by random ids, so it tells nothing that the pages do not tell. The ids are
 * asked for once; the content is read a few practices at a time, so memory does not grow with the
 * file, and what is withdrawn meanwhile is not in it.
 */
@Component
public class ExportPractices {

    private static final int AT_ONCE = 50;
    private static final String CHECK = "/exports/check";

    private final PracticeSearch search;
    private final KnownPractices practices;
    private final QueryWords words;
    private final ExportSettings settings;
    private final ExportWriters writers;
    private final Manifest.Versions versions;
    private final Clock clock;
    private final Semaphore slots;

    ExportPractices(
            PracticeSearch search,
            KnownPractices practices,
            QueryWords words,
            ExportSettings settings,
            ExportWriters writers,
            Clock clock)
            throws IOException {
        this.search = search;
        this.practices = practices;
        this.words = words;
        this.settings = settings;
        this.writers = writers;
        this.versions = ExportVersions.read();
        this.clock = clock;
        this.slots = new Semaphore(settings.atOnce());
    }

    /** What the query finds now, as far as it goes into one file. */
    public PracticeSearch.Best find(Export export) {
        return search.bestOf(export.query(), settings.most());
    }

    /**
     * Writes a file of these practices; those that are not shown any more are left out.
     *
     * @param best ids in the order of the file, and how many fitted
     * @throws ExportBusyException when too many files are being written
     * @throws org.nmirf.hub.search.SearchUnavailableException when the engine does not answer
     * @throws IOException when it cannot be written there
     */
    public void write(Export export, PracticeSearch.Best best, OutputStream out)
            throws IOException {
        if (!slots.tryAcquire()) {
            throw new ExportBusyException();
        }
        try {
            writeNow(export, best, out);
        } finally {
            slots.release();
        }
    }

    private void writeNow(Export export, PracticeSearch.Best best, OutputStream out)
            throws IOException {
        List<UUID> ids = best.ids().stream().map(UUID::fromString).toList();
        List<Held> held = new ArrayList<>(ids.size());
        ExportWriter writer = writers.of(export, out);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            for (ExportedPractice one : read(export, ids, from)) {
                writer.add(one);
                held.add(new Held(one.id(), one.version()));
            }
        }
        writer.end(sum -> manifest(export, best, held, sum));
    }

    private List<ExportedPractice> read(Export export, List<UUID> ids, int from) {
        List<UUID> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
        var found = practices.findAll(some);
        List<ExportedPractice> read = new ArrayList<>(some.size());
        for (UUID id : some) {
            if (found.get(id) instanceof Lookup.Live live) {
                var languages = export.texts().of(live.practice(), export.reader());
                read.add(ExportedPractice.of(live, languages, export.site()));
            }
        }
        return read;
    }

    private List<String> about(Export export) {
        String subject = export.subject();
        return subject == null
                ? words.of(export.query(), export.reader())
                : List.of(writers.say(subject, export.reader()));
    }

    private Manifest manifest(
            Export export, PracticeSearch.Best best, List<Held> held, String sum) {
        return new Manifest(
                Manifest.KIND,
                export.site(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString(),
                export.form().word(),
                about(export),
                export.subject() == null ? SearchAddress.first(export.query()) : CHECK,
                export.texts().asked(),
                best.total(),
                held.size(),
                best.total() > best.ids().size(),
                versions,
                settings.licence().isBlank() ? null : settings.licence().strip(),
                sum,
                export.form().over(),
                held);
    }
}
