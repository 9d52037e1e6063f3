package org.nmirf.disclosure.picture;

import static org.nmirf.disclosure.picture.FaultyPictureException.unless;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws the pixels of a file on a new white sheet and writes that. */
final class Painter {

    private static final int[] SIDES = {PictureCheck.LONGEST_SIDE, 1280, 1024, 800, 640};
    private static final float[] QUALITIES = {0.85f, 0.7f, 0.55f};

    private Painter() {}

    static Picture redraw(byte[] original) {
        unless(original.length <= CleanPicture.LARGEST_ORIGINAL, PictureFault.TOO_LARGE);
        PictureKind kind =
                PictureKind.of(original)
                        .orElseThrow(() -> new FaultyPictureException(PictureFault.OTHER_KIND));
        Upright upright = kind == PictureKind.JPEG ? Upright.of(original) : Upright.AS_IT_IS;
        return write(sheet(Raster.read(PixelParts.of(original, kind), kind), upright), kind);
    }

    private static BufferedImage sheet(BufferedImage read, Upright upright) {
        int width = upright.swapsSides() ? read.getHeight() : read.getWidth();
        int height = upright.swapsSides() ? read.getWidth() : read.getHeight();
        return draw(read, width, height, upright.transform(read.getWidth(), read.getHeight()));
    }

    private static BufferedImage draw(
            BufferedImage from, int width, int height, AffineTransform transform) {
        var sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(from, transform, null);
        } finally {
            pen.dispose();
        }
        return sheet;
    }

    /** Halves as often as it can, since one large step would leave pixels out. */
    private static BufferedImage scaled(BufferedImage sheet, int side) {
        BufferedImage smaller = sheet;
        while (Math.max(smaller.getWidth(), smaller.getHeight()) > side) {
            double factor =
                    Math.max(
                            0.5, (double) side / Math.max(smaller.getWidth(), smaller.getHeight()));
            int width = Math.clamp(Math.round(smaller.getWidth() * factor), 1, Integer.MAX_VALUE);
            int height = Math.clamp(Math.round(smaller.getHeight() * factor), 1, Integer.MAX_VALUE);
            var transform =
                    AffineTransform.getScaleInstance(
                            (double) width / smaller.getWidth(),
                            (double) height / smaller.getHeight());
            smaller = draw(smaller, width, height, transform);
        }
        return smaller;
    }

    private static Picture write(BufferedImage sheet, PictureKind kind) {
        BufferedImage largest = scaled(sheet, PictureCheck.LONGEST_SIDE);
        if (kind == PictureKind.PNG) {
            byte[] bytes = bytes(largest, PictureKind.PNG, 1);
            if (bytes.length <= PictureCheck.LARGEST) {
                return picture(PictureKind.PNG, largest, bytes);
            }
        }
        for (int side : SIDES) {
            BufferedImage smaller = scaled(largest, side);
            for (float quality : QUALITIES) {
                byte[] bytes = bytes(smaller, PictureKind.JPEG, quality);
                if (bytes.length <= PictureCheck.LARGEST) {
                    return picture(PictureKind.JPEG, smaller, bytes);
                }
            }
        }
        throw new FaultyPictureException(PictureFault.TOO_LARGE);
    }

    private static Picture picture(PictureKind kind, BufferedImage sheet, byte[] bytes) {
        return new Picture(kind.mediaType(), sheet.getWidth(), sheet.getHeight(), bytes);
    }

    private static byte[] bytes(BufferedImage sheet, PictureKind kind, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind.name()).next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (kind == PictureKind.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(quality);
            }
            writer.write(null, new IIOImage(sheet, null, null), param);
            output.flush();
        } catch (IOException memoryDoesNotFail) {
            throw new FaultyPictureException(PictureFault.DAMAGED);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
