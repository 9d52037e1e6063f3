package org.nmirf.bench.network;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One number for all documents of an index, whatever their order. */
public final class Checksum {

    private static final int PAGE = 1_000;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private Checksum() {}

    /** Of ids and sources; two indices with the same documents have the same. */
    public static String of(SearchEngine engine, String index) {
        String view =
                engine.ask("POST", "/" + index + "/_pit?keep_alive=2m", "").path("id").asString();
        BigInteger sum = BigInteger.ZERO;
        List<Object> after = List.of();
        JsonNode hits = page(engine, view, after);
        while (!hits.isEmpty()) {
            for (JsonNode hit : hits) {
                sum = sum.add(digest(hit.path("_id").asString() + sorted(hit.path("_source"))));
                after = List.of(hit.path("sort").get(0).asLong());
            }
            hits = page(engine, view, after);
        }
        engine.ask("DELETE", "/_pit", Map.of("id", view));
        return sum.toString(16);
    }

    private static JsonNode page(SearchEngine engine, String view, List<Object> after) {
        Map<String, Object> body = new HashMap<>();
        body.put("size", PAGE);
        body.put("pit", pit(view));
        body.put("sort", List.of("_shard_doc"));
        if (!after.isEmpty()) {
            body.put("search_after", after);
        }
        return engine.ask("POST", "/_search", body).path("hits").path("hits");
    }

    private static Map<String, Object> pit(String view) {
        return Map.of("id", view, "keep_alive", "2m");
    }

    // Each start of the hub writes the keys of some objects in another order.
    private static String sorted(JsonNode source) {
        return JSON.writeValueAsString(JSON.treeToValue(source, Object.class));
    }

    private static BigInteger digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
