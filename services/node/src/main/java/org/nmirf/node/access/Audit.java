package org.nmirf.node.access;

/** A trace of who did or tried what. Never holds content. */
public interface Audit {

    /**
     * Notes one act.
     *
     * @param person subject of the token, or empty when unknown
     * @param act what was done or refused, as a code such as {@code access.refused}
     * @param object what it was about: an id or a path
     */
    void note(String person, String act, String object);
}
