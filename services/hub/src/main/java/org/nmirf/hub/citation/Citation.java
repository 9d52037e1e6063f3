package org.nmirf.hub.citation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.web.util.UriUtils;

/**
 * What a reference to a practice says. Of a practice without a name it holds the month alone and
 * nobody's name.
 *
 * @param id of the practice
 * @param author who shares it, in the reader's words
 * @param title in the language that is cited
 * @param summary in the same language; may be empty
 * @param language ISO 639-1 code of title and summary
 * @param publisher name of the network in the reader's words
 * @param version of the practice
 * @param published day of admission; the first of the month unless named
 * @param isToTheDay whether that day may be told, and not only its month
 * @param told when it was published, in the reader's words
 * @param url lasting address
 */
public record Citation(
        String id,
        String author,
        String title,
        String summary,
        String language,
        String publisher,
        long version,
        LocalDate published,
        boolean isToTheDay,
        String told,
        String url) {

    /** Opens a letter with title and address in whatever program the reader writes letters with. */
    public String mail() {
        return "mailto:?subject=" + encoded(title) + "&body=" + encoded(title + "\r\n" + url);
    }

    /** The address of a file with this reference; ending is {@code bib} or {@code ris}. */
    public String file(String ending) {
        return url + "." + ending + "?text=" + language;
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
