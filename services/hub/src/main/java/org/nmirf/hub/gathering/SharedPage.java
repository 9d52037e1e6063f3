package org.nmirf.hub.gathering;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/**
 * The page of a gathering for those with whom it is shared.
 *
 * @param title its name in the language of whoever shares it
 * @param url lasting address
 */
record SharedPage(String title, String url) {

    /** Opens a letter with title and address in whatever program the reader writes letters with. */
    public String mail() {
        return "mailto:?subject=" + encoded(title) + "&body=" + encoded(title + "\r\n" + url);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
