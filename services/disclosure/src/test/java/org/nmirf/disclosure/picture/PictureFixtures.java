package org.nmirf.disclosure.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Pictures with things planted in them, made byte by byte. */
public final class PictureFixtures {

    /** What must not be found anywhere behind the drawing anew. */
    public static final String CANARY = "CANARY-Fatima-33.5731N";

    private PictureFixtures() {}

    /** The left half red and the right half blue, the top quarter green. */
    public static BufferedImage quarters(int width, int height) {
        return painted(
                width,
                height,
                (x, y) -> y < height / 4 ? 0x00FF00 : x < width / 2 ? 0xFF0000 : 0x0000FF);
    }

    /** Noise, which no encoder can make small. */
    public static BufferedImage noise(int width, int height) {
        Random random = new Random(7);
        return painted(width, height, (x, y) -> random.nextInt(0x1000000));
    }

    private static BufferedImage painted(int width, int height, IntBinaryOperator colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, colour.applyAsInt(x, y));
            }
        }
        return image;
    }

    /** The picture as the usual encoder writes it. */
    public static byte[] encoded(BufferedImage image, PictureKind kind) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, kind.name(), bytes);
            return bytes.toByteArray();
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    /** A JPEG with another part behind its start. */
    public static byte[] withPart(byte[] jpeg, int marker, byte[] content) {
        return concat(Arrays.copyOf(jpeg, 2), part(marker, content), from(jpeg, 2));
    }

    static byte[] part(int marker, byte[] content) {
        return concat(
                ByteBuffer.allocate(4)
                        .putShort((short) marker)
                        .putShort((short) (content.length + 2))
                        .array(),
                content);
    }

    /** A PNG with another chunk behind its header. */
    public static byte[] withChunk(byte[] png, String type, byte[] content) {
        int header = 8 + 25;
        return concat(Arrays.copyOf(png, header), chunk(type, content), from(png, header));
    }

    static byte[] chunk(String type, byte[] content) {
        byte[] typed = concat(latin(type), content);
        CRC32 crc = new CRC32();
        crc.update(typed);
        return concat(number(content.length), typed, number((int) crc.getValue()));
    }

    static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    /** An Exif part that says how to turn the picture, who took it, and holds a thumbnail. */
    static byte[] exif(int orientation) {
        byte[] artist = latin(CANARY + "\0");
        ByteBuffer tiff =
                ByteBuffer.allocate(8 + 2 + 24 + 4 + artist.length)
                        .put(latin("MM"))
                        .putShort((short) 42)
                        .putInt(8)
                        .putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 0x013B).putShort((short) 2).putInt(artist.length).putInt(38);
        tiff.putInt(0).put(artist);
        return concat(latin("Exif\0\0"), tiff.array());
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        byte[] buffer = new byte[content.length + 100];
        byte[] bytes = Arrays.copyOf(buffer, deflater.deflate(buffer));
        deflater.end();
        return bytes;
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] from(byte[] bytes, int start) {
        return Arrays.copyOfRange(bytes, start, bytes.length);
    }

    /** One behind the other. */
    public static byte[] concat(byte[]... all) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] each : all) {
            bytes.writeBytes(each);
        }
        return bytes.toByteArray();
    }

    /** Drawn anew, or the test fails. */
    public static CleanPicture clean(byte[] original) {
        return switch (CleanPicture.of(original)) {
            case CleanPicture.Redrawn.Clean(var picture) -> picture;
            case CleanPicture.Redrawn.Refused(var fault) ->
                    throw new AssertionError("refused: " + fault);
        };
    }
}
