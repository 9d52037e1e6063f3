package org.nmirf.hub.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.collection.PracticeCollection.Entry;
import org.nmirf.hub.writing.Fault;
import org.nmirf.hub.writing.TextRules;
import org.nmirf.hub.writing.Texts;

/**
 * A collection as somebody sends it.
 *
 * @param texts language to title and introduction
 * @param entries practices in their order, each once
 * @param revision that was read; null while there is none
 */
record CollectionForm(
        @Nullable Texts texts, @Nullable List<Entry> entries, @Nullable Integer revision) {

    private static final int MOST = 100;
    private static final int LONGEST_NOTE = 400;

    Texts words() {
        Texts given = texts();
        return given == null ? new Texts(Map.of()) : given;
    }

    List<Entry> practices() {
        List<Entry> given = entries();
        return given == null ? List.of() : given.stream().filter(Objects::nonNull).toList();
    }

    /** Whether whoever sends it has read what stands there. */
    boolean isOf(int newest) {
        return Objects.equals(revision(), newest);
    }

    /** The form in the place of what stands there. */
    PracticeCollection over(PracticeCollection newest) {
        return new PracticeCollection(newest.id(), newest.revision(), words(), practices());
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(TextRules.faults(words()));
        List<UUID> ids = practices().stream().map(Entry::practice).toList();
        if (ids.stream().anyMatch(Objects::isNull)) {
            faults.add(Fault.of("entries", "collection-practice"));
            return faults;
        }
        if (ids.size() > MOST) {
            faults.add(Fault.of("entries", "collection-full", MOST));
        }
        if (ids.stream().distinct().count() < ids.size()) {
            faults.add(Fault.of("entries", "collection-twice"));
        }
        practices().stream().flatMap(CollectionForm::faults).forEach(faults::add);
        return faults;
    }

    private static Stream<Fault> faults(Entry entry) {
        if (entry.note().isEmpty()) {
            return Stream.empty();
        }
        String field = "note-" + entry.practice();
        return TextRules.isLanguage(entry.language())
                ? TextRules.fault(field, entry.note(), LONGEST_NOTE).stream()
                : Stream.of(Fault.of(field, "language"));
    }
}
