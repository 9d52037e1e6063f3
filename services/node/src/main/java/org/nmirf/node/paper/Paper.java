package org.nmirf.node.paper;

import java.time.Instant;
import java.util.List;
import org.nmirf.web.language.Language;

/**
 * A document for people: a report of a State, a brief, a download.
 *
 * @param language of all that does not say otherwise; decides the direction of the pages
 * @param subtitle may be empty
 * @param front lines between the title and the body, such as the country and the date
 * @param header at the top of each page, may be empty
 * @param footer at the bottom of each page beside its number, may be empty
 * @param made when the document says it was made; the same paper always gives the same bytes
 */
public record Paper(
        Language language,
        String title,
        String subtitle,
        List<String> front,
        String header,
        String footer,
        List<Part> body,
        Instant made) {

    public Paper {
        front = List.copyOf(front);
        body = List.copyOf(body);
    }
}
