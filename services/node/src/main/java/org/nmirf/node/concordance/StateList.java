package org.nmirf.node.concordance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Several States in one text. Files join them with hyphens, commas or "and", which names hold too:
 * the parting is taken that leaves the fewest names unknown.
 */
public final class StateList {

    private static final Pattern JOINT =
            Pattern.compile(
                    "\\s*[;,|/\n*]+\\s*|\\s*\\p{Pd}\\s*|\\s+(?:and|et|y|e|и|&)\\s+|\\s+و\\s?");
    private static final Pattern BULLET = Pattern.compile("(?m)^\\s*[-–—•*]\\s+");
    private static final Pattern BRACKETED =
            Pattern.compile("\\(([^()]{2,400}(?:\\([^()]{2,60}\\)[^()]{0,200}){0,6})\\)");
    private static final int MOST_PARTS = 8;
    private static final int MOST_JOINTS = 400;
    private static final int UNKNOWN = 1_000;

    private final StateNames names;

    /** Parts lists by the table of known names. */
    public StateList(StateNames names) {
        this.names = names;
    }

    /**
     * The States of a list.
     *
     * @param codes ISO 3166-1 alpha-2 in lower case, each once
     * @param unknown what is no known name, as it stands there
     */
    public record States(List<String> codes, List<String> unknown) {

        /** Copies both. */
        public States {
            codes = List.copyOf(codes);
            unknown = List.copyOf(unknown);
        }
    }

    /** The States that a cell names, in its order. */
    public States read(String cell) {
        Set<String> codes = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String line : BULLET.matcher(cell).replaceAll("\n").lines().toList()) {
            for (String part : parts(line.strip())) {
                names.find(part).ifPresentOrElse(codes::add, () -> unknown.add(part));
            }
        }
        return new States(List.copyOf(codes), unknown);
    }

    /** The States that a text names in brackets, as reports of the Working Group do. */
    public List<String> inBrackets(String text) {
        Set<String> codes = new LinkedHashSet<>();
        BRACKETED
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .forEach(inside -> all(inside).ifPresent(codes::addAll));
        return List.copyOf(codes);
    }

    /** The text without its brackets that name States: what is the same for all of them. */
    public String withoutBrackets(String text) {
        return BRACKETED
                .matcher(text)
                .replaceAll(
                        found ->
                                all(found.group(1)).isPresent()
                                        ? ""
                                        : java.util.regex.Matcher.quoteReplacement(found.group()));
    }

    private Optional<List<String>> all(String inside) {
        List<String> codes = new ArrayList<>();
        for (String part : parts(inside.strip())) {
            Optional<String> code = names.findByName(part);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            codes.add(code.get());
        }
        return Optional.of(codes).filter(found -> !found.isEmpty());
    }

    private List<String> parts(String line) {
        if (line.isEmpty() || line.equals("-")) {
            return List.of();
        }
        if (names.find(line).isPresent()) {
            return List.of(line);
        }
        List<MatchResult> joints = JOINT.matcher(line).results().limit(MOST_JOINTS).toList();
        return cheapest(line, joints).stream().filter(part -> !part.isBlank()).toList();
    }

    /** Walks back from the end: best[i] is the cheapest parting of what follows the i-th joint. */
    private List<String> cheapest(String line, List<MatchResult> joints) {
        int count = joints.size() + 1;
        int[] cost = new int[count + 1];
        int[] next = new int[count + 1];
        for (int from = count - 1; from >= 0; from--) {
            cost[from] = Integer.MAX_VALUE;
            for (int to = from + 1; to <= Math.min(count, from + MOST_PARTS); to++) {
                String part = line.substring(start(joints, from), end(line, joints, to)).strip();
                int price = cost[to] + price(part, to - from);
                if (price < cost[from]) {
                    cost[from] = price;
                    next[from] = to;
                }
            }
        }
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < count; from = next[from]) {
            int end = end(line, joints, next[from]);
            parts.add(line.substring(start(joints, from), end).strip());
        }
        return parts;
    }

    private int price(String part, int pieces) {
        if (part.isEmpty()) {
            return 0;
        }
        return names.find(part).isPresent() ? 1 : UNKNOWN * pieces + 1;
    }

    private static int start(List<MatchResult> joints, int piece) {
        return piece == 0 ? 0 : joints.get(piece - 1).end();
    }

    private static int end(String line, List<MatchResult> joints, int piece) {
        return piece > joints.size() ? line.length() : joints.get(piece - 1).start();
    }
}
