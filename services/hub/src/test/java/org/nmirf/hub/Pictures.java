package org.nmirf.hub;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.nmirf.disclosure.picture.CleanPicture;
import org.nmirf.schemas.Annex;
import org.nmirf.schemas.Picture;
import org.nmirf.schemas.PictureDescription;
import org.nmirf.schemas.Practice;

/** Practices with pictures, as a node would send them or as nobody should. */
public final class Pictures {

    private static final byte[] PNG = drawnAnew("png");
    private static final byte[] JPEG = drawnAnew("jpeg");

    private Pictures() {}

    /** The bytes that a node would send: a picture drawn anew. */
    public static byte[] drawnAnew(String kind) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), kind, bytes);
            return switch (CleanPicture.of(bytes.toByteArray())) {
                case CleanPicture.Redrawn.Clean(var clean) -> clean.picture().bytes();
                case CleanPicture.Redrawn.Refused(var fault) ->
                        throw new AssertionError(fault.name());
            };
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    /** The standard practice with this picture, described in both its languages. */
    public static Practice.Builder practiceWith(byte[] picture, String mediaType) {
        return PracticeFixtures.aPractice()
                .setPictures(
                        List.of(
                                Picture.newBuilder()
                                        .setMediaType(mediaType)
                                        .setWidth(40)
                                        .setHeight(30)
                                        .setContent(ByteBuffer.wrap(picture))
                                        .setDescriptions(
                                                List.of(
                                                        new PictureDescription("fr", "Un tableau."),
                                                        new PictureDescription("en", "A chart.")))
                                        .build()));
    }

    /** The standard practice with a picture that no node would send. */
    public static Practice.Builder spoiled(Random random) {
        boolean isPng = random.nextBoolean();
        byte[] picture = isPng ? PNG : JPEG;
        String mediaType = isPng ? "image/png" : "image/jpeg";
        byte[] words = new byte[1 + random.nextInt(40)];
        random.nextBytes(words);
        return switch (random.nextInt(5)) {
            case 0 -> practiceWith(join(picture, words), mediaType);
            case 1 ->
                    practiceWith(Arrays.copyOf(picture, random.nextInt(picture.length)), mediaType);
            case 2 -> practiceWith(picture, isPng ? "image/jpeg" : "image/png");
            case 3 -> practiceWith(words, mediaType);
            default -> practiceWith(isPng ? withChunk(words) : withComment(words), mediaType);
        };
    }

    /** Behind the header, with a checksum as it must be. */
    private static byte[] withChunk(byte[] words) {
        int header = 33;
        byte[] typed = join("prVt".getBytes(StandardCharsets.US_ASCII), words);
        var crc = new CRC32();
        crc.update(typed);
        return join(
                Arrays.copyOf(PNG, header),
                ByteBuffer.allocate(4).putInt(words.length).array(),
                typed,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array(),
                Arrays.copyOfRange(PNG, header, PNG.length));
    }

    /** A JPEG with a comment behind its start. */
    public static byte[] withComment(byte[] words) {
        return join(
                Arrays.copyOf(JPEG, 2),
                new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (words.length + 2)},
                words,
                Arrays.copyOfRange(JPEG, 2, JPEG.length));
    }

    /** One behind the other. */
    public static byte[] join(byte[]... all) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] each : all) {
            bytes.writeBytes(each);
        }
        return bytes.toByteArray();
    }

    /** The standard practice with words of a document. */
    public static Practice.Builder practiceWithAnnex(Annex annex) {
        return PracticeFixtures.aPractice().setAnnexes(List.of(annex));
    }
}
