package org.nmirf.bench.search;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.nmirf.bench.corpus.RandomSearches.Search;
import org.nmirf.bench.measure.Progress;
import org.nmirf.bench.network.RecordingElasticsearch;
import org.nmirf.bench.network.Room;
import org.nmirf.bench.network.RunningHub;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes every search once through a hub whose Elasticsearch is watched: so the same can be asked
 * without the hub, and pages have the cursors that the hub gave.
 */
final class SearchRecorder {

    private static final int OK = 200;
    private static final String PORTION =
            "&size=10&facets=theme&facets=body&facets=group&facets=sdg&facets=capacity";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SearchRecorder() {}

    static List<RecordedSearch> record(Room room, List<Search> searches) {
        Progress.say("making each of %d searches once".formatted(searches.size()));
        try (var watched = new RecordingElasticsearch(room.engines().elasticsearch());
                RunningHub hub =
                        RunningHub.start(
                                room.engines(),
                                new RunningHub.Connections(watched.uri(), RunningHub.NO_ISSUER))) {
            hub.awaitReady();
            List<RecordedSearch> recorded = new ArrayList<>();
            for (Search search : searches) {
                recorded.add(record(hub, watched, search));
            }
            return recorded;
        }
    }

    /** Turns pages as far as there are any. */
    private static RecordedSearch record(
            RunningHub hub, RecordingElasticsearch watched, Search search) {
        String first = "/api/practices?" + search.parameters() + PORTION;
        String path = first;
        JsonNode answer = answer(hub, watched, path);
        for (int page = 0; page < search.page() && answer.path("next").isString(); page++) {
            String cursor = answer.path("next").asString();
            path = first + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
            answer = answer(hub, watched, path);
        }
        return new RecordedSearch(path, watched.take(), answer.path("total").asLong());
    }

    private static JsonNode answer(RunningHub hub, RecordingElasticsearch watched, String path) {
        List<?> _ = watched.take();
        HttpResponse<byte[]> answer = hub.get(path, "");
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }
}
