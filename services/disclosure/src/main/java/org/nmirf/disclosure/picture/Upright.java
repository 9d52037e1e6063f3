package org.nmirf.disclosure.picture;

import java.awt.geom.AffineTransform;
import java.util.Arrays;

/** How a camera says that its picture is to be turned; the only thing that is read of metadata. */
enum Upright {
    AS_IT_IS(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    HALF_TURN(-1, 0, 0, -1),
    MIRRORED_HALF_TURN(1, 0, 0, -1),
    TRANSPOSED(0, 1, 1, 0),
    QUARTER_TURN(0, 1, -1, 0),
    TRANSVERSED(0, -1, -1, 0),
    THREE_QUARTER_TURN(0, -1, 1, 0);

    private static final int ORIENTATION = 0x0112;
    private static final int MOST_ENTRIES = 512;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

    private final double acrossFromX;
    private final double downFromX;
    private final double acrossFromY;
    private final double downFromY;

    Upright(double acrossFromX, double downFromX, double acrossFromY, double downFromY) {
        this.acrossFromX = acrossFromX;
        this.downFromX = downFromX;
        this.acrossFromY = acrossFromY;
        this.downFromY = downFromY;
    }

    boolean swapsSides() {
        return acrossFromX == 0;
    }

    /** Turns a picture of that size so that its corner stays at the origin. */
    AffineTransform transform(int width, int height) {
        double across = Math.min(0, acrossFromX * width) + Math.min(0, acrossFromY * height);
        double down = Math.min(0, downFromX * width) + Math.min(0, downFromY * height);
        return new AffineTransform(acrossFromX, downFromX, acrossFromY, downFromY, -across, -down);
    }

    /** What the first Exif part of a JPEG says; upright if there is none or it cannot be read. */
    static Upright of(byte[] jpeg) {
        try {
            var reader = new ByteReader(jpeg, 2);
            while (reader.one() == 0xFF) {
                int marker = reader.one();
                if (marker < 0xE0 || marker > 0xEF) {
                    return AS_IT_IS;
                }
                byte[] content = reader.take(Math.max(0, reader.two() - 2));
                if (marker == 0xE1
                        && content.length > EXIF.length
                        && Arrays.equals(content, 0, EXIF.length, EXIF, 0, EXIF.length)) {
                    return exif(Arrays.copyOfRange(content, EXIF.length, content.length));
                }
            }
            return AS_IT_IS;
        } catch (FaultyPictureException unreadable) {
            return AS_IT_IS;
        }
    }

    private static Upright exif(byte[] tiff) {
        boolean little = new ByteReader(tiff, 0).two() == 0x4949;
        int directory = number(tiff, 4, 4, little);
        int entries = Math.min(number(tiff, directory, 2, little), MOST_ENTRIES);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (number(tiff, entry, 2, little) == ORIENTATION) {
                int value = number(tiff, entry + 8, 2, little);
                return value >= 1 && value <= values().length ? values()[value - 1] : AS_IT_IS;
            }
        }
        return AS_IT_IS;
    }

    private static int number(byte[] tiff, int at, int length, boolean little) {
        boolean within = at >= 0 && at <= tiff.length - length;
        FaultyPictureException.unless(within, PictureFault.DAMAGED);
        int value = 0;
        for (int i = 0; i < length; i++) {
            int next = tiff[little ? at + length - 1 - i : at + i] & 0xFF;
            value = (value << 8) | next;
        }
        return value;
    }
}
