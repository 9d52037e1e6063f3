package org.nmirf.hub.letter;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.language.Language;

/**
 * A letter in words.
 *
 * @param id unique part of its Message-ID: the same words to the same person have the same one
 * @param address where it goes
 * @param language of its words
 * @param subject one line
 * @param paragraphs what it says
 * @param entries practices that it tells of
 * @param links where to go on
 * @param off path, with a slash, of the page that ends letters of this kind; null where a letter
 *     comes once only
 */
public record Letter(
        UUID id,
        String address,
        Language language,
        String subject,
        List<String> paragraphs,
        List<Entry> entries,
        List<Link> links,
        @Nullable String off) {

    /** Copies the lists. */
    public Letter {
        paragraphs = List.copyOf(paragraphs);
        entries = List.copyOf(entries);
        links = List.copyOf(links);
    }

    /**
     * A practice in a letter.
     *
     * @param words its title
     * @param language of the title
     * @param note what else is said of it
     * @param href where it is
     */
    public record Entry(String words, Language language, String note, String href) {}

    /** An address and what is there. */
    public record Link(String words, String href) {}
}
