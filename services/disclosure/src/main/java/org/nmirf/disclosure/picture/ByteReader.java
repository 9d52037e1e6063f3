package org.nmirf.disclosure.picture;

/** Reads big-endian numbers off bytes; the end of the bytes is damage. */
final class ByteReader {

    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int at() {
        return at;
    }

    int left() {
        return bytes.length - at;
    }

    boolean isAtEnd() {
        return at >= bytes.length;
    }

    int peek() {
        FaultyPictureException.unless(!isAtEnd(), PictureFault.DAMAGED);
        return bytes[at] & 0xFF;
    }

    /** The byte so many behind the next. */
    int ahead(int count) {
        FaultyPictureException.unless(count < left(), PictureFault.DAMAGED);
        return bytes[at + count] & 0xFF;
    }

    int one() {
        int value = peek();
        at++;
        return value;
    }

    int two() {
        return (one() << 8) | one();
    }

    int four() {
        return (two() << 16) | two();
    }

    void skip(int count) {
        FaultyPictureException.unless(count >= 0 && count <= left(), PictureFault.DAMAGED);
        at += count;
    }

    /** A part of the bytes that begins here. */
    byte[] take(int count) {
        int from = at;
        skip(count);
        return java.util.Arrays.copyOfRange(bytes, from, at);
    }
}
