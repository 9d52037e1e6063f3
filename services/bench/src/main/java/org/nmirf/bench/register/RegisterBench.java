package org.nmirf.bench.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.nmirf.bench.register.RunningNode.Access;
import tools.jackson.databind.JsonNode;

/** The command that fills the register of a running node and times what it answers. */
public final class RegisterBench {

    /** How it is called. */
    public static final String USAGE =
            "run register --node URL --issuer URL --user NAME --secret TEXT"
                    + " [--recommendations N] [--queries N] [--seed S]";

    private static final List<String> NEEDED = List.of("--node", "--issuer", "--user", "--secret");
    private static final Set<String> OPTIONS = Set.of("--recommendations", "--queries", "--seed");
    private static final int OF_ONE_FILE = 3000;
    private static final int WARM_UP = 100;

    private RegisterBench() {}

    /**
     * Runs all of it.
     *
     * @param arguments as {@link #USAGE} says
     * @return the exit code: 1 when a row is refused or the node does not answer, 2 when the
     *     arguments are wrong
     */
    public static int run(List<String> arguments) {
        Map<String, String> options = new TreeMap<>();
        for (int at = 0; at + 1 < arguments.size(); at += 2) {
            options.put(arguments.get(at), arguments.get(at + 1));
        }
        boolean isKnown =
                options.keySet().stream()
                        .allMatch(name -> NEEDED.contains(name) || OPTIONS.contains(name));
        if (arguments.size() % 2 != 0 || !isKnown || !options.keySet().containsAll(NEEDED)) {
            return usage();
        }
        try (var node = new RunningNode(access(options))) {
            return measure(
                    node,
                    Long.parseLong(options.getOrDefault("--seed", "2026")),
                    Integer.parseInt(options.getOrDefault("--recommendations", "3000")),
                    Integer.parseInt(options.getOrDefault("--queries", "500")));
        } catch (NumberFormatException noNumber) {
            return usage();
        } catch (IllegalStateException refused) {
            System.err.println(refused.getMessage());
            return 1;
        }
    }

    private static Access access(Map<String, String> options) {
        List<String> given = NEEDED.stream().map(name -> options.getOrDefault(name, "")).toList();
        return new Access(given.get(0), given.get(1), given.get(2), given.get(3));
    }

    private static int usage() {
        System.err.println(USAGE);
        return 2;
    }

    private static int measure(RunningNode node, long seed, int recommendations, int queries) {
        if (seed < 0 || recommendations < 0 || queries < 1) {
            return usage();
        }
        List<JsonNode> institutions =
                StreamSupport.stream(node.read("/api/institutions").spliterator(), false).toList();
        var phrases = Phrases.read();
        var register =
                new RandomRegister(
                        seed,
                        phrases,
                        institutions.stream()
                                .map(one -> one.required("names").iterator().next().asString())
                                .toList());
        long refused = bringIn(node, register, recommendations);
        var ids = institutions.stream().map(one -> one.required("id").asString()).toList();
        System.out.print(ask(node, new RandomQueries(seed, phrases, ids), queries).summary());
        return refused == 0 ? 0 : 1;
    }

    /** Brings that many in and tells how long it took; gives how many were refused. */
    private static long bringIn(RunningNode node, RandomRegister register, int recommendations) {
        Map<String, Long> fates = new TreeMap<>();
        long nanos = 0;
        for (int first = 0; first < recommendations; first += OF_ONE_FILE) {
            byte[] file = register.file(first, Math.min(OF_ONE_FILE, recommendations - first));
            long before = System.nanoTime();
            JsonNode report = node.upload("/api/recommendations/imports?skipRefused=true", file);
            nanos += System.nanoTime() - before;
            report.required("counts")
                    .forEachEntry((fate, count) -> fates.merge(fate, count.asLong(), Long::sum));
        }
        if (recommendations > 0) {
            System.out.printf(
                    Locale.ROOT,
                    "import: %d rows in %.1f s, %.0f rows/s, %s%n",
                    recommendations,
                    nanos / 1e9,
                    recommendations / (nanos / 1e9),
                    fates.entrySet().stream()
                            .filter(fate -> fate.getValue() > 0)
                            .map(fate -> fate.getKey() + " " + fate.getValue())
                            .collect(Collectors.joining(", ")));
        }
        return fates.getOrDefault("REFUSED", 0L);
    }

    /** One question after the other; the first ones only warm the node up. */
    private static Times ask(RunningNode node, RandomQueries queries, int count) {
        var times = new Times();
        for (int at = 0; at < WARM_UP + count; at++) {
            String query = queries.next();
            long before = System.nanoTime();
            node.get("/api/recommendations?" + query);
            if (at >= WARM_UP) {
                times.add(query, System.nanoTime() - before);
            }
        }
        return times;
    }
}
