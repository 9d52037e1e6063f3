package org.nmirf.disclosure.figures.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One way in which a table is broken down, flat or as a tree of codes.
 *
 * @param name such as theme
 * @param parents each code with the code that it adds up to; empty: it adds up to the total
 */
public record Dimension(String name, SortedMap<String, String> parents) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** Refuses what is not a tree of codes. */
    public Dimension {
        checkCode(name);
        parents = Collections.unmodifiableSortedMap(new TreeMap<>(parents));
        if (parents.isEmpty()) {
            throw new IllegalArgumentException("dimension " + name + " has no codes");
        }
        for (Map.Entry<String, String> entry : parents.entrySet()) {
            checkCode(entry.getKey());
            checkAncestors(name, entry.getKey(), parents);
        }
    }

    private static void checkAncestors(
            String name, String code, SortedMap<String, String> parents) {
        String ancestor = code;
        for (int steps = 0; !ancestor.isEmpty(); steps++) {
            String next = parents.get(ancestor);
            if (next == null) {
                throw new IllegalArgumentException(
                        "dimension " + name + " has no code " + ancestor + ", a parent");
            }
            if (steps > parents.size()) {
                throw new IllegalArgumentException(
                        "dimension " + name + ": code " + code + " is its own ancestor");
            }
            ancestor = next;
        }
    }

    static void checkCode(String code) {
        if (!CODE.matcher(code).matches()) {
            // Not repeated here: what is no code may be a name.
            throw new IllegalArgumentException("a name or code has other than [A-Za-z0-9._-]");
        }
    }

    /** A dimension without levels. */
    public static Dimension flat(String name, Collection<String> codes) {
        return new Dimension(
                name,
                codes.stream()
                        .collect(
                                Collectors.toMap(
                                        code -> code, code -> "", (a, b) -> a, TreeMap::new)));
    }

    /** The codes that add up to this one, or to the total when it is empty. */
    public List<String> children(String code) {
        return parents.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether nothing adds up to this code. */
    public boolean isLeaf(String code) {
        return parents.containsKey(code) && !parents.containsValue(code);
    }

    /** The codes of the lowest level. */
    public List<String> leaves() {
        return parents.keySet().stream().filter(this::isLeaf).toList();
    }

    /** All codes, and the empty one for the total. */
    public List<String> all() {
        List<String> all = new ArrayList<>(parents.keySet());
        all.add("");
        return List.copyOf(all);
    }

    /** The code and all above it, the total last. */
    public List<String> upwards(String code) {
        List<String> path = new ArrayList<>();
        String step = code;
        while (!step.isEmpty()) {
            path.add(step);
            step = parents.getOrDefault(step, "");
        }
        path.add("");
        return List.copyOf(path);
    }
}
