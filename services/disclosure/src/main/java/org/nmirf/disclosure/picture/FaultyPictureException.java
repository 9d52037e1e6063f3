package org.nmirf.disclosure.picture;

/** Ends the reading of a picture; carries nothing of its content. */
final class FaultyPictureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final PictureFault fault;

    FaultyPictureException(PictureFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    PictureFault fault() {
        return fault;
    }

    static void unless(boolean right, PictureFault fault) {
        if (!right) {
            throw new FaultyPictureException(fault);
        }
    }
}
