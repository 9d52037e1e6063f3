package org.nmirf.hub.indexing;

/** Elasticsearch did not do what it was asked and may do so later. */
public class EngineDownException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What it did not do, without any content. */
    public EngineDownException(String message) {
        super(message);
    }

    /** What it did not do, and the fault of the connection or server. */
    public EngineDownException(String message, Throwable cause) {
        super(message, cause);
    }
}
