package org.nmirf.hub.search;

/** The search engine does not answer; asking again later helps. */
public final class SearchUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SearchUnavailableException(String question, Throwable cause) {
        super("The search engine gave no answer question=" + question, cause);
    }
}
