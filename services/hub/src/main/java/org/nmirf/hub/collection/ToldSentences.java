package org.nmirf.hub.collection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.collection.PracticeCollection.Entry;
import org.nmirf.hub.ledger.AdmissionLedger;
import org.springframework.stereotype.Component;

/**
 * Decides which sentences of the committee may be told: none about a practice that was withdrawn,
 * and none that was written while a country stood beside a practice that now has no name.
 */
@Component
class ToldSentences {

    private final AdmissionLedger ledger;

    ToldSentences(AdmissionLedger ledger) {
        this.ledger = ledger;
    }

    /** The collections as everybody may read them now. */
    List<PracticeCollection> told(List<KeptCollection> kept) {
        var standing = standing(kept.stream().flatMap(ToldSentences::practices).toList());
        return kept.stream()
                .map(
                        one ->
                                new PracticeCollection(
                                        one.id(),
                                        one.revision(),
                                        one.texts(),
                                        one.entries().stream()
                                                .map(entry -> told(entry, standing))
                                                .toList()))
                .toList();
    }

    /**
     * Entries to be kept. A sentence that stood there before keeps what it was written about: it
     * may come back from somebody who read it before the name was taken away.
     */
    List<KeptEntry> toKeep(List<Entry> sent, List<KeptEntry> before) {
        var standing = standing(sent.stream().map(Entry::practice).toList());
        return sent.stream()
                .map(
                        entry ->
                                KeptEntry.of(
                                        entry,
                                        isNamed(entry.practice(), standing)
                                                || before.stream()
                                                        .filter(KeptEntry::isOfANamed)
                                                        .anyMatch(one -> one.says(entry))))
                .toList();
    }

    private static Stream<UUID> practices(KeptCollection kept) {
        return kept.entries().stream().map(KeptEntry::practice);
    }

    private static Entry told(KeptEntry entry, Map<Subject, org.nmirf.hub.ledger.Entry> standing) {
        var practice = standing.get(subject(entry.practice()));
        return entry.told(
                practice != null
                        && practice.state() == org.nmirf.hub.ledger.Entry.State.LIVE
                        && (practice.isNamed() || !entry.isOfANamed()));
    }

    private static boolean isNamed(
            UUID practice, Map<Subject, org.nmirf.hub.ledger.Entry> standing) {
        var found = standing.get(subject(practice));
        return found != null && found.isNamed();
    }

    private Map<Subject, org.nmirf.hub.ledger.Entry> standing(Collection<UUID> practices) {
        return practices.isEmpty()
                ? Map.of()
                : ledger.findAll(practices.stream().map(ToldSentences::subject).toList());
    }

    private static Subject subject(UUID practice) {
        return new Subject(Kind.PRACTICE, practice);
    }
}
