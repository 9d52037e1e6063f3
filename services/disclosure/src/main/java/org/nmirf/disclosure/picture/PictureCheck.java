package org.nmirf.disclosure.picture;

import java.util.Optional;

/**
 * Whether bytes are one small picture and nothing else. Gate and hub both ask it about exactly the
 * bytes that leave or have left; it is stricter than any viewer, since only {@link CleanPicture}
 * has to pass.
 */
public final class PictureCheck {

    /** The most bytes of a picture that leaves. */
    public static final int LARGEST = 200 * 1024;

    /** The most pixels from side to side, and from top to bottom. */
    public static final int LONGEST_SIDE = 1600;

    private PictureCheck() {}

    /** What is wrong with the picture; empty if nothing is. */
    public static Optional<PictureFault> fault(Picture picture) {
        try {
            check(picture);
            return Optional.empty();
        } catch (FaultyPictureException faulty) {
            return Optional.of(faulty.fault());
        } catch (RuntimeException hostile) {
            return Optional.of(PictureFault.DAMAGED);
        }
    }

    private static void check(Picture picture) {
        FaultyPictureException.unless(picture.length() <= LARGEST, PictureFault.TOO_LARGE);
        byte[] bytes = picture.bytes();
        PictureKind kind =
                PictureKind.of(bytes)
                        .filter(found -> found.mediaType().equals(picture.mediaType()))
                        .orElseThrow(() -> new FaultyPictureException(PictureFault.OTHER_KIND));
        boolean bounded =
                picture.width() > 0
                        && picture.height() > 0
                        && picture.width() <= LONGEST_SIDE
                        && picture.height() <= LONGEST_SIDE;
        FaultyPictureException.unless(bounded, PictureFault.TOO_MANY_PIXELS);
        switch (kind) {
            case PNG -> new StrictPng(bytes).check(picture.width(), picture.height());
            case JPEG -> {
                new StrictJpeg(bytes).check(picture.width(), picture.height());
                // What stands between the last pixel and the end shows as a warning only.
                Raster.readAll(bytes);
            }
        }
    }
}
