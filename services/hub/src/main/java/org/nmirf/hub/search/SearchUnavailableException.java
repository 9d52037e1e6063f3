package org.nmirf.hub.search;

/** The search engine does not answer; asking again later helps. */
public final class SearchUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SearchUnavailableException(String question, Throwable cause) {
        super("The search engine gave no answer question=" + question, cause);
    }

    /** The engine lacks something that was there: its index is about to be made anew. */
    public static SearchUnavailableException incomplete() {
        return new SearchUnavailableException(
                "known", new IllegalStateException("The index is not complete"));
    }
}
