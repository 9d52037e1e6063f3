package org.nmirf.hub.practice;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/** Where a document of the United Nations can be read by whoever knows its symbol. */
final class PublicDocument {

    // Organs whose human rights documents are in the Official Document System; symbols of regional
    // bodies lead nowhere there.
    private static final Pattern SYMBOL =
            Pattern.compile(
                    "(A|E|S|ST|HRI|CAT|CCPR|CED|CEDAW|CERD|CMW|CRC|CRPD)/[\\w./() -]{1,80}",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private PublicDocument() {}

    /** The address of the document in all its languages, or empty for other symbols. */
    static Optional<String> address(String symbol) {
        return SYMBOL.matcher(symbol).matches()
                ? Optional.of(
                        "https://undocs.org/" + UriUtils.encodePath(symbol, StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
