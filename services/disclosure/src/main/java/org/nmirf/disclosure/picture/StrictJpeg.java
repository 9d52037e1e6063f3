package org.nmirf.disclosure.picture;

import static org.nmirf.disclosure.picture.FaultyPictureException.unless;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * A baseline JPEG of three colours: the shortest JFIF header, tables, one scan, end. No comment, no
 * other application's part, no thumbnail, no second picture.
 */
final class StrictJpeg {

    private static final int START = 0xFFD8;
    private static final int END = 0xFFD9;
    private static final int JFIF = 0xFFE0;
    private static final int QUANTISATION = 0xFFDB;
    private static final int HUFFMAN = 0xFFC4;
    private static final int BASELINE_FRAME = 0xFFC0;
    private static final int SCAN = 0xFFDA;

    // Version 1.2, no unit, square pixels, a thumbnail of no pixels: nothing to tell a device by.
    private static final byte[] JFIF_CONTENT = {'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1, 0, 0};
    private static final byte[] SCAN_CONTENT = {3, 1, 0, 2, 0x11, 3, 0x11, 0, 0x3F, 0};

    private final ByteReader reader;
    private final Set<Integer> tables = new HashSet<>();

    StrictJpeg(byte[] bytes) {
        this.reader = new ByteReader(bytes, 0);
    }

    void check(int width, int height) {
        unless(reader.two() == START, PictureFault.OTHER_KIND);
        unless(reader.two() == JFIF, PictureFault.MORE_THAN_PIXELS);
        unless(Arrays.equals(segment(), JFIF_CONTENT), PictureFault.MORE_THAN_PIXELS);
        boolean framed = false;
        int marker = reader.two();
        while (marker != SCAN) {
            switch (marker) {
                case QUANTISATION -> quantisation(new ByteReader(segment(), 0));
                case HUFFMAN -> huffman(new ByteReader(segment(), 0));
                case BASELINE_FRAME -> {
                    unless(!framed, PictureFault.MORE_THAN_PIXELS);
                    frame(new ByteReader(segment(), 0), width, height);
                    framed = true;
                }
                default -> throw new FaultyPictureException(PictureFault.MORE_THAN_PIXELS);
            }
            marker = reader.two();
        }
        // Two tables to divide by and four to decode with, all of which the one scan uses.
        unless(framed && tables.size() == 6, PictureFault.DAMAGED);
        unless(Arrays.equals(segment(), SCAN_CONTENT), PictureFault.MORE_THAN_PIXELS);
        scan();
        unless(reader.isAtEnd(), PictureFault.MORE_THAN_PIXELS);
    }

    private byte[] segment() {
        int length = reader.two();
        unless(length >= 2, PictureFault.DAMAGED);
        return reader.take(length - 2);
    }

    private void quantisation(ByteReader segment) {
        while (!segment.isAtEnd()) {
            int id = segment.one();
            unless(id <= 1 && tables.add(id), PictureFault.MORE_THAN_PIXELS);
            segment.skip(64);
        }
    }

    private void huffman(ByteReader segment) {
        while (!segment.isAtEnd()) {
            int id = segment.one();
            boolean used = id == 0 || id == 1 || id == 0x10 || id == 0x11;
            unless(used && tables.add(0x100 + id), PictureFault.MORE_THAN_PIXELS);
            int codes = 0;
            for (int i = 0; i < 16; i++) {
                codes += segment.one();
            }
            segment.skip(codes);
        }
    }

    private static void frame(ByteReader segment, int width, int height) {
        unless(segment.left() == 15 && segment.one() == 8, PictureFault.MORE_THAN_PIXELS);
        unless(segment.two() == height && segment.two() == width, PictureFault.OTHER_SIZE);
        unless(segment.one() == 3, PictureFault.MORE_THAN_PIXELS);
        for (int component = 1; component <= 3; component++) {
            unless(segment.one() == component, PictureFault.MORE_THAN_PIXELS);
            segment.skip(1);
            unless(segment.one() == (component == 1 ? 0 : 1), PictureFault.MORE_THAN_PIXELS);
        }
    }

    /** Runs to the end marker; within a scan every other 0xFF is followed by a zero. */
    private void scan() {
        while (true) {
            if (reader.one() == 0xFF) {
                int next = reader.one();
                if (next == (END & 0xFF)) {
                    return;
                }
                unless(next == 0, PictureFault.MORE_THAN_PIXELS);
            }
        }
    }
}
