package org.nmirf.hub.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.nmirf.hub.calendar.KeptEntry.Content;

/**
 * Finds the entries of one edition of a country's calendar again in the next. Entries have no ids
 * of their own in what a member publishes, so the same body and procedure at another date is one
 * that moved; several of them are taken in the order of their dates.
 */
final class EditionReading {

    private final List<KeptEntry> before;
    private final List<Content> now;
    private final List<KeptEntry> changes = new ArrayList<>();

    private EditionReading(List<KeptEntry> before, List<Content> now) {
        this.before = new ArrayList<>(before);
        this.now = new ArrayList<>(now);
    }

    /**
     * What has to be written: entries that are new, changed, moved or taken back.
     *
     * @param before all entries of the country, those taken back included
     * @param now what the country publishes
     * @param at when it published that
     */
    static List<KeptEntry> changes(
            String country,
            List<KeptEntry> before,
            List<Content> now,
            Instant at,
            Supplier<UUID> ids) {
        Comparator<Content> byDue = Comparator.comparing(Content::due);
        List<KeptEntry> live =
                before.stream()
                        .filter(one -> one.content() != null)
                        .sorted(Comparator.comparing(EditionReading::content, byDue))
                        .toList();
        var reading = new EditionReading(live, now.stream().sorted(byDue).toList());
        reading.match(Content::equals, at);
        reading.match(Content::isDueWith, at);
        reading.match(Content::isOfOneKindWith, at);
        reading.before.forEach(gone -> reading.changes.add(gone.becoming(null, at)));
        reading.now.forEach(
                fresh -> reading.changes.add(new KeptEntry(ids.get(), country, fresh, 0, at)));
        return List.copyOf(reading.changes);
    }

    private void match(BiPredicate<Content, Content> isSame, Instant at) {
        for (KeptEntry known : List.copyOf(before)) {
            Content was = content(known);
            now.stream()
                    .filter(is -> isSame.test(was, is))
                    .findFirst()
                    .ifPresent(
                            is -> {
                                before.remove(known);
                                now.remove(is);
                                if (!was.equals(is)) {
                                    changes.add(known.becoming(is, at));
                                }
                            });
        }
    }

    private static Content content(KeptEntry live) {
        Content content = live.content();
        if (content == null) {
            throw new IllegalStateException("Nothing is kept of entry " + live.uid());
        }
        return content;
    }
}
