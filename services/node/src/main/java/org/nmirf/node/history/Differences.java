package org.nmirf.node.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares two versions of a record field by field. */
final class Differences {

    private Differences() {}

    /** What is other in the second, in the order of its fields. */
    static List<Difference> between(JsonNode before, JsonNode after) {
        SequencedMap<String, List<String>> old = fields(before);
        SequencedMap<String, List<String>> now = fields(after);
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String name : names) {
            List<String> was = old.getOrDefault(name, List.of());
            List<String> is = now.getOrDefault(name, List.of());
            if (!was.equals(is)) {
                differences.add(new Difference(name, was, is));
            }
        }
        return differences;
    }

    private static SequencedMap<String, List<String>> fields(JsonNode node) {
        SequencedMap<String, List<String>> fields = new LinkedHashMap<>();
        collect("", node, fields);
        return fields;
    }

    private static void collect(String path, JsonNode node, Map<String, List<String>> fields) {
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            entry ->
                                    collect(below(path, entry.getKey()), entry.getValue(), fields));
        } else if (node.isArray()) {
            node.values().forEach(value -> collectItem(path, value, fields));
        } else if (!node.isNull() && !node.isMissingNode() && !node.asString("").isEmpty()) {
            fields.computeIfAbsent(path, name -> new ArrayList<>()).add(node.asString(""));
        }
    }

    /** Texts in languages are told apart by their language, other things by what they are. */
    private static void collectItem(String path, JsonNode item, Map<String, List<String>> fields) {
        if (item.isObject() && item.has("language") && item.has("text")) {
            String name = below(path, item.path("language").asString(""));
            fields.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(item.path("text").asString(""));
        } else if (item.isObject()) {
            List<String> words = new ArrayList<>();
            item.properties().stream()
                    .map(Map.Entry::getValue)
                    .filter(value -> value.isValueNode() && !value.isNull())
                    .map(value -> value.asString(""))
                    .filter(word -> !word.isEmpty())
                    .forEach(words::add);
            fields.computeIfAbsent(path, key -> new ArrayList<>()).add(String.join(" · ", words));
        } else {
            collect(path, item, fields);
        }
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
