package org.nmirf.disclosure.picture;

import java.util.Optional;

/**
 * A picture drawn anew from the pixels of another: there is no other way to make one. Invisible
 * pixels are gone too, since it is drawn on white.
 */
public final class CleanPicture {

    /** The most bytes of a file that is read. */
    public static final int LARGEST_ORIGINAL = 10 * 1024 * 1024;

    private final Picture picture;

    private CleanPicture(Picture picture) {
        this.picture = picture;
    }

    /** What became of a file. */
    public sealed interface Redrawn {

        /** It was drawn anew. */
        record Clean(CleanPicture picture) implements Redrawn {}

        /** It was not, for a reason that may be shown. */
        record Refused(PictureFault fault) implements Redrawn {}
    }

    /**
     * Decodes a file within bounds, turns it upright, scales it down and writes its pixels and
     * nothing else. The same bytes give the same picture.
     */
    public static Redrawn of(byte[] original) {
        try {
            Picture drawn = Painter.redraw(original);
            Optional<PictureFault> fault = PictureCheck.fault(drawn);
            return fault.isPresent()
                    ? new Redrawn.Refused(fault.get())
                    : new Redrawn.Clean(new CleanPicture(drawn));
        } catch (FaultyPictureException faulty) {
            return new Redrawn.Refused(faulty.fault());
        } catch (RuntimeException hostile) {
            return new Redrawn.Refused(PictureFault.DAMAGED);
        }
    }

    /** The picture as it would leave. */
    public Picture picture() {
        return picture;
    }

    @Override
    public String toString() {
        return "CleanPicture[" + picture + "]";
    }
}
