package org.nmirf.node.letter;

import java.util.List;

/**
 * A letter as it was worded when it was posted.
 *
 * @param subject one line
 * @param paragraphs what it says
 * @param links where it leads
 */
record Sheet(String subject, List<String> paragraphs, List<Link> links) {

    Sheet {
        paragraphs = List.copyOf(paragraphs);
        links = List.copyOf(links);
    }

    /** A link with its whole address. */
    record Link(String words, String href) {}
}
