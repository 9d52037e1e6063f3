package org.nmirf.disclosure.picture;

/** Why a picture is not taken or may not leave. */
public enum PictureFault {
    /** It has more bytes than are read, or cannot be made small enough. */
    TOO_LARGE,
    /** It has more pixels than are decoded. */
    TOO_MANY_PIXELS,
    /** It is of another kind than those that are read, or than it says. */
    OTHER_KIND,
    /** It cannot be decoded to the end. */
    DAMAGED,
    /** It holds something beside its pixels. */
    MORE_THAN_PIXELS,
    /** Its size in pixels is not what is said about it. */
    OTHER_SIZE
}
