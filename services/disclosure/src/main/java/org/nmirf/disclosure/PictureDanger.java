package org.nmirf.disclosure;

/** What the approver looks for in every picture: no rule finds it. */
public enum PictureDanger {
    /** Somebody can be recognised. */
    FACES,
    /** Handwriting and signatures. */
    HANDWRITING,
    /** Number plates, house numbers, street names, badges. */
    PLATES,
    /** Screens, papers and labels that can be read. */
    SCREENS
}
