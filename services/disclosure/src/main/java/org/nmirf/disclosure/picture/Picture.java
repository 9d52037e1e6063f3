package org.nmirf.disclosure.picture;

import java.util.Arrays;
import java.util.Objects;

/** A picture as a payload says it; whether it is clean is for {@link PictureCheck} to say. */
public final class Picture {

    private final String mediaType;
    private final int width;
    private final int height;
    private final byte[] bytes;

    /**
     * Keeps a copy of the bytes.
     *
     * @param mediaType such as {@code image/png}
     * @param width in pixels, as said
     * @param height in pixels, as said
     */
    public Picture(String mediaType, int width, int height, byte[] bytes) {
        this.mediaType = mediaType;
        this.width = width;
        this.height = height;
        this.bytes = bytes.clone();
    }

    /** The media type as said. */
    public String mediaType() {
        return mediaType;
    }

    /** Pixels from side to side, as said. */
    public int width() {
        return width;
    }

    /** Pixels from top to bottom, as said. */
    public int height() {
        return height;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many bytes it has. */
    public int length() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture that
                && mediaType.equals(that.mediaType)
                && width == that.width
                && height == that.height
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mediaType, width, height, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return "Picture[" + mediaType + ", " + width + "x" + height + "]";
    }
}
