package org.nmirf.node.archive;

/** Something about an archive that ends the work, before anything was changed. */
public final class UnfitArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Flaw flaw;

    /**
     * @param detail which entry, table or row; never what is in it
     */
    UnfitArchiveException(Flaw flaw, String detail) {
        super(flaw + ": " + flaw.words() + " (" + detail + ")");
        this.flaw = flaw;
    }

    Flaw flaw() {
        return flaw;
    }
}
