package org.nmirf.bench.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Questions that people ask a register: facets, words in five languages, pages, orders. */
final class RandomQueries {

    private static final int PAGES = 4;

    private final Random random;
    private final Phrases phrases;
    private final Map<String, List<String>> facets;
    private final List<String> names;

    /**
     * @param institutions ids
     */
    RandomQueries(long seed, Phrases phrases, List<String> institutions) {
        this.random = new Random(seed);
        this.phrases = phrases;
        this.facets = facets(institutions);
        this.names = facets.keySet().stream().sorted().toList();
    }

    private static Map<String, List<String>> facets(List<String> institutions) {
        Map<String, List<String>> facets = new HashMap<>();
        facets.put("body", with(RandomRegister.BODIES, "UPR"));
        facets.put("theme", RandomRegister.THEMES);
        facets.put("group", RandomRegister.GROUPS);
        facets.put("sdg", RandomRegister.GOALS);
        facets.put("state", RandomRegister.STATES);
        facets.put("position", RandomRegister.POSITIONS);
        facets.put("status", with(RandomRegister.STATUSES, "none"));
        facets.put("kind", RandomRegister.KINDS);
        facets.put("priority", with(RandomRegister.PRIORITIES, "none"));
        facets.put("category", List.of("MINIMAL", "CONTINUING", "CONSIDERING", "SPECIFIC"));
        facets.put("cycle", List.of("1", "2", "3", "4"));
        facets.put("in", Phrases.LANGUAGES);
        facets.put("institution", with(institutions, "none"));
        facets.put("person", List.of("none"));
        return facets;
    }

    private static List<String> with(List<String> choices, String one) {
        List<String> all = new ArrayList<>(choices);
        all.add(one);
        return all;
    }

    /** A question as it stands in an address, after the question mark. */
    String next() {
        List<String> parts = new ArrayList<>();
        int kind = random.nextInt(4);
        if (kind != 0) {
            parts.add("q=" + URLEncoder.encode(phrases.words(random), StandardCharsets.UTF_8));
        }
        if (kind != 1) {
            for (int at = random.nextInt(3); at >= 0; at--) {
                String name = pick(names);
                parts.add(name + "=" + pick(facets.getOrDefault(name, List.of())));
            }
        }
        if (random.nextInt(4) == 0) {
            parts.add("order=" + pick(List.of("FIT", "DUE", "CHANGED")));
        }
        if (random.nextInt(5) == 0) {
            parts.add("archive=ALL");
        }
        parts.add("page=" + (random.nextBoolean() ? 0 : random.nextInt(PAGES)));
        return String.join("&", parts);
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
