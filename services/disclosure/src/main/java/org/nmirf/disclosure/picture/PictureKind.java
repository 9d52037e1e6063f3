package org.nmirf.disclosure.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of pictures that are read; what a file calls itself does not count. */
public enum PictureKind {
    /** Portable Network Graphics. */
    PNG("image/png", "\u0089PNG\r\n\u001A\n"),
    /** JPEG of any kind. */
    JPEG("image/jpeg", "\u00FF\u00D8\u00FF");

    private final String mediaType;
    private final String magic;

    PictureKind(String mediaType, String magic) {
        this.mediaType = mediaType;
        this.magic = magic;
    }

    /** The media type under which it travels and is served. */
    public String mediaType() {
        return mediaType;
    }

    /** The kind by the first bytes of the content. */
    public static Optional<PictureKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length >= magic.length()
                && magic.equals(new String(content, 0, magic.length(), ISO_8859_1));
    }
}
