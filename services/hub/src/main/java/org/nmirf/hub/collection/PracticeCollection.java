package org.nmirf.hub.collection;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.writing.Texts;

/**
 * Practices that the committee chose, in its order.
 *
 * @param revision counts up with each change; who changes it sends back the one they read
 * @param texts language to title and introduction
 */
public record PracticeCollection(UUID id, int revision, Texts texts, List<Entry> entries) {

    /** Copies the entries. */
    public PracticeCollection {
        entries = List.copyOf(entries);
    }

    /**
     * A practice and why it stands here.
     *
     * @param language language of the sentence; empty without one
     * @param note a sentence of the committee; empty without one, and where it may no longer be
     *     told
     */
    public record Entry(UUID practice, String language, String note) {

        /** What is missing is empty. */
        public Entry(UUID practice, @Nullable String language, @Nullable String note) {
            this.practice = practice;
            this.note = note == null ? "" : note.strip();
            this.language = this.note.isEmpty() || language == null ? "" : language;
        }
    }

    /** The title for a reader of a language. */
    public String title(String reader) {
        return texts.in(texts.languageFor(reader)).title();
    }

    /** The language of that title. */
    public String titleLanguage(String reader) {
        return texts.languageFor(reader);
    }

    boolean has(UUID practice) {
        return entries.stream().anyMatch(one -> one.practice().equals(practice));
    }
}
