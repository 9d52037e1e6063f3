package org.nmirf.hub.gathering;

import java.util.HashMap;
import java.util.Map;

/** Gatherings as people type them. */
final class GatheringFixtures {

    static final String SOURCE = "https://www.example.org/seminar";

    private GatheringFixtures() {}

    /** A seminar in Lisbon whose name nobody else has. */
    static Map<String, String> aSeminar(String name, String from, String until) {
        return with(
                Map.of(
                        "kind", "seminar",
                        "from", from,
                        "until", until,
                        "city", "Lisboa",
                        "country", "pt",
                        "convener", "Commission of the hosts",
                        "source", SOURCE,
                        "en-title", name,
                        "en-text", "Two days of practice.\nBring yours."),
                Map.of());
    }

    /** The same with other fields. */
    static Map<String, String> with(Map<String, String> fields, Map<String, String> others) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.putAll(others);
        return changed;
    }
}
