package org.nmirf.local.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Texts of the samples in the form that a node takes: the first language is the original. */
final class Wordings {

    private Wordings() {}

    /**
     * @param texts language to text
     */
    static Map<String, Object> of(JsonNode texts) {
        List<Map<String, String>> wordings = new ArrayList<>();
        texts.forEachEntry(
                (language, text) ->
                        wordings.add(
                                Map.of(
                                        "language",
                                        language,
                                        "provenance",
                                        wordings.isEmpty() ? "ORIGINAL" : "HUMAN_TRANSLATION",
                                        "text",
                                        text.asString())));
        return Map.of("texts", wordings);
    }

    /** The first of the texts that a node answered. */
    static String first(JsonNode wordings) {
        return wordings.required("texts").path(0).path("text").asString("");
    }
}
