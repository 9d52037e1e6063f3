package org.nmirf.disclosure;

/** What of an attachment may leave where a country allows it; a file itself never does. */
public enum AttachmentKind {
    /** A picture, drawn anew from its pixels. */
    IMAGE,
    /** The words of a document, as a text like all others. */
    DOCUMENT
}
