package org.nmirf.engines;

import java.net.URI;

/** An Elasticsearch server that a caller may use, wherever it runs. */
public interface ElasticsearchEngine {

    /** Its address, without a path. */
    URI uri();

    /** The user who may do everything. */
    String user();

    /** That user's password. */
    String password();
}
