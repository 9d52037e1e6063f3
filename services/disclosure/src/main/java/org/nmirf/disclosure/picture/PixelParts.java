package org.nmirf.disclosure.picture;

import java.io.ByteArrayOutputStream;

/**
 * Leaves of a file what a decoder needs for its pixels, so that nothing else of a hostile file
 * reaches the decoder: no profiles, compressed comments, thumbnails or further pictures.
 */
final class PixelParts {

    private static final int PNG_MAGIC = 8;

    private PixelParts() {}

    static byte[] of(byte[] original, PictureKind kind) {
        return switch (kind) {
            case PNG -> png(original);
            case JPEG -> jpeg(original);
        };
    }

    private static byte[] png(byte[] original) {
        var parts = new ByteArrayOutputStream(original.length);
        var reader = new ByteReader(original, 0);
        parts.writeBytes(reader.take(PNG_MAGIC));
        String type = "";
        while (!"IEND".equals(type)) {
            int from = reader.at();
            int length = reader.four();
            type = name(reader.take(4));
            reader.skip(length);
            reader.skip(4);
            if (isNeeded(type)) {
                parts.write(original, from, reader.at() - from);
            }
        }
        return parts.toByteArray();
    }

    private static String name(byte[] type) {
        return new String(type, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static boolean isNeeded(String type) {
        return switch (type) {
            case "IHDR", "PLTE", "tRNS", "IDAT", "IEND" -> true;
            default -> false;
        };
    }

    private static byte[] jpeg(byte[] original) {
        var parts = new ByteArrayOutputStream(original.length);
        var reader = new ByteReader(original, 0);
        parts.writeBytes(reader.take(2));
        while (true) {
            int marker = marker(reader);
            if (marker == 0xD9) {
                write(parts, marker);
                return parts.toByteArray();
            }
            int from = reader.at();
            int length = reader.two();
            reader.skip(length - 2);
            if (isNeeded(marker, original, from)) {
                write(parts, marker);
                parts.write(original, from, reader.at() - from);
            }
            if (marker == 0xDA) {
                int scan = reader.at();
                skipScan(reader);
                parts.write(original, scan, reader.at() - scan);
            }
        }
    }

    private static int marker(ByteReader reader) {
        FaultyPictureException.unless(reader.one() == 0xFF, PictureFault.DAMAGED);
        int marker = reader.one();
        while (marker == 0xFF) {
            marker = reader.one();
        }
        return marker;
    }

    private static void write(ByteArrayOutputStream parts, int marker) {
        parts.write(0xFF);
        parts.write(marker);
    }

    /** All but comments and applications' parts; Adobe's says how the colours are meant. */
    private static boolean isNeeded(int marker, byte[] original, int from) {
        boolean application = marker >= 0xE0 && marker <= 0xEF;
        if (marker == 0xEE) {
            return "Adobe".equals(name(new ByteReader(original, from + 2).take(5)));
        }
        return !application && marker != 0xFE;
    }

    private static void skipScan(ByteReader reader) {
        while (true) {
            if (reader.peek() != 0xFF) {
                reader.skip(1);
            } else {
                var ahead = reader.ahead(1);
                boolean within = ahead == 0 || (ahead >= 0xD0 && ahead <= 0xD7);
                if (!within && ahead != 0xFF) {
                    return;
                }
                reader.skip(within ? 2 : 1);
            }
        }
    }
}
