package org.nmirf.hub;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import javax.imageio.ImageIO;
import org.nmirf.disclosure.picture.CleanPicture;
import org.nmirf.schemas.Annex;
import org.nmirf.schemas.Picture;
import org.nmirf.schemas.PictureDescription;
import org.nmirf.schemas.Practice;

/** Practices with pictures, as a node would send them or as nobody should. */
public final class Pictures {

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

    /** The standard practice with words of a document. */
    public static Practice.Builder practiceWithAnnex(Annex annex) {
        return PracticeFixtures.aPractice().setAnnexes(List.of(annex));
    }
}
