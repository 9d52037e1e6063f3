package org.nmirf.hub.vocabulary;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.page.Reader;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Vocabulary;

/**
 * A vocabulary as a page shows it.
 *
 * @param name its name
 * @param source where it comes from, in English
 * @param isCounted whether practices state its concepts
 * @param entries its concepts in the order of their source, narrower ones below theirs
 */
record VocabularyPage(String name, String source, boolean isCounted, List<Entry> entries) {

    VocabularyPage {
        entries = List.copyOf(entries);
    }

    /**
     * A concept in a list.
     *
     * @param label what it is called, with its number where it has one
     * @param count practices that state it, or null where nothing is counted
     * @param narrower concepts that belong to it
     */
    record Entry(String code, String label, @Nullable Long count, List<Entry> narrower) {

        Entry {
            narrower = List.copyOf(narrower);
        }
    }

    /**
     * Puts it together.
     *
     * @param counts code to practices; empty where nothing is counted
     */
    static VocabularyPage of(
            Vocabulary vocabulary, boolean isCounted, Map<String, Long> counts, Reader reader) {
        List<Entry> entries =
                vocabulary.concepts().stream()
                        .filter(concept -> isTop(concept, vocabulary))
                        .map(concept -> entry(concept, vocabulary, isCounted, counts, reader))
                        .toList();
        return new VocabularyPage(vocabulary.name(), vocabulary.source(), isCounted, entries);
    }

    static boolean isTop(Concept concept, Vocabulary vocabulary) {
        return concept.broader() == null || vocabulary.find(concept.broader()).isEmpty();
    }

    /** What it is called; goals and targets with their number. */
    static String label(Vocabulary vocabulary, Concept concept, Reader reader) {
        String label = concept.label(reader.language().code());
        return vocabulary.name().equals("sdgs") ? concept.code() + " " + label : label;
    }

    private static Entry entry(
            Concept concept,
            Vocabulary vocabulary,
            boolean isCounted,
            Map<String, Long> counts,
            Reader reader) {
        return new Entry(
                concept.code(),
                label(vocabulary, concept, reader),
                isCounted ? counts.getOrDefault(concept.code(), 0L) : null,
                vocabulary.narrower(concept.code()).stream()
                        .map(one -> entry(one, vocabulary, isCounted, counts, reader))
                        .toList());
    }
}
