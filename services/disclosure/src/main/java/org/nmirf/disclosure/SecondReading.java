package org.nmirf.disclosure;

/** Why a second person must read a text before it may leave. */
public enum SecondReading {
    /** A language in which the scan finds less: it marks words there, it does not clear texts. */
    LANGUAGE,
    /**
     * Somebody is meant, and health, origin, faith, opinion, sexual life or the like is spoken of.
     */
    SENSITIVE_ATTRIBUTE,
    /** Somebody is meant, and children are spoken of. */
    MINOR,
    /** A direct identifier stays. */
    OVERRIDE,
    /** There were hidden or disguised characters. */
    ANOMALY,
    /** There is a picture: no rule sees what can be seen in it. */
    PICTURE
}
