package org.nmirf.node.paper.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for the tabs of a workbook: what the format allows, each only once. */
final class SheetNames {

    private static final int MAX = 31;

    private final Set<String> taken = new HashSet<>();

    String of(String wanted) {
        String name = wanted.replaceAll("[\\\\/?*:\\[\\]]", " ").replaceAll("^'+|'+$", "").strip();
        String base = name.isEmpty() ? "Sheet" : name;
        String candidate = cut(base, MAX);
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " " + i;
            candidate = cut(base, MAX - suffix.length()) + suffix;
        }
        return candidate;
    }

    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return name.substring(0, end).strip();
    }
}
