package org.nmirf.local.story;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Photographs with words in them that nobody sees. */
public final class Pictures {

    private Pictures() {}

    /** A JPEG with the words in a comment and behind its end. */
    public static byte[] photograph(byte[] words) {
        try {
            var plain = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB), "jpeg", plain);
            var planted = new ByteArrayOutputStream();
            planted.write(plain.toByteArray(), 0, 2);
            planted.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (words.length + 2)});
            planted.writeBytes(words);
            planted.write(plain.toByteArray(), 2, plain.size() - 2);
            planted.writeBytes(words);
            return planted.toByteArray();
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }
}
