package org.nmirf.node.site;

/** There is nothing at the address of a page. */
public final class MissingPageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Takes what was looked for.
     *
     * @param id as the address named it
     */
    public MissingPageException(String id) {
        super("No page for " + id);
    }
}
