package org.nmirf.disclosure.picture;

import static org.nmirf.disclosure.picture.FaultyPictureException.unless;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes pixels within bounds, in memory only. */
final class Raster {

    private static final long MOST_PIXELS = 40_000_000;
    private static final int LONGEST_ORIGINAL = 20_000;

    /** Decoded at most this much larger than what is drawn; the rest is skipped while reading. */
    private static final int FINE_ENOUGH = 2 * PictureCheck.LONGEST_SIDE;

    private Raster() {}

    /** The pixels of a file, thinned out while reading where it has many. */
    static BufferedImage read(byte[] parts, PictureKind kind) {
        return decode(parts, kind, false);
    }

    /** Decodes to the last byte; a warning of the decoder is damage or something hidden. */
    static void readAll(byte[] jpeg) {
        decode(jpeg, PictureKind.JPEG, true);
    }

    private static BufferedImage decode(byte[] bytes, PictureKind kind, boolean strictly) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.name());
        unless(readers.hasNext(), PictureFault.DAMAGED);
        ImageReader reader = readers.next();
        try (ImageInputStream input =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            boolean bounded =
                    Math.max(width, height) <= LONGEST_ORIGINAL
                            && (long) width * height <= MOST_PIXELS;
            unless(bounded, PictureFault.TOO_MANY_PIXELS);
            if (strictly) {
                reader.addIIOReadWarningListener(
                        (source, warning) -> {
                            throw new FaultyPictureException(PictureFault.MORE_THAN_PIXELS);
                        });
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = Math.ceilDiv(Math.max(width, height), FINE_ENOUGH);
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } catch (IOException damaged) {
            throw new FaultyPictureException(PictureFault.DAMAGED);
        } finally {
            reader.dispose();
        }
    }
}
