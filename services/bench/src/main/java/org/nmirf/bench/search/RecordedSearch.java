package org.nmirf.bench.search;

import java.util.List;
import org.nmirf.bench.network.RecordingElasticsearch.Asked;

/**
 * A search that was made once.
 *
 * @param path of the hub's API with all parameters, the cursor included
 * @param asked what the hub asked of Elasticsearch to answer it
 * @param matches practices on all pages
 */
record RecordedSearch(String path, List<Asked> asked, long matches) {

    RecordedSearch {
        asked = List.copyOf(asked);
    }
}
