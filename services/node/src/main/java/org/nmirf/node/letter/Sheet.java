package org.nmirf.node.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it was worded when it was posted.
 *
 * @param subject one line
 * @param paragraphs what it says
 * @param links where it leads
 * @param forgotten true when it is dropped as soon as it is sent; null is false
 */
record Sheet(
        String subject, List<String> paragraphs, List<Link> links, @Nullable Boolean forgotten) {

    Sheet {
        paragraphs = List.copyOf(paragraphs);
        links = List.copyOf(links);
    }

    /** A link with its whole address. */
    record Link(String words, String href) {}
}
