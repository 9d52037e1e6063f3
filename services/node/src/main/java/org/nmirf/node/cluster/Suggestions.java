package org.nmirf.node.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Groups what is alike: the two most alike groups become one, again and again, as long as their
 * members are alike on average (average linkage, R. Sokal and C. Michener, 1958). One odd pair
 * therefore never joins two groups.
 */
final class Suggestions {

    /** More together are a theme, not a demand. */
    static final int LARGEST = 40;

    private Suggestions() {}

    /**
     * A group that may be a cluster.
     *
     * @param members the one most like all others first
     * @param likeness mean likeness of its pairs
     */
    record Suggestion(List<UUID> members, double likeness) {

        Suggestion {
            members = List.copyOf(members);
        }
    }

    /**
     * The groups, the most alike first.
     *
     * @param apart pairs that people said do not belong together
     * @param decided what is in clusters already: of what is alike to the same degree, it comes
     *     first, so that something joins a cluster rather than what was kept out of it
     */
    static List<Suggestion> of(Likeness likeness, Set<Apart> apart, Set<UUID> decided) {
        Map<UUID, Set<UUID>> groups = new HashMap<>();
        List<Likeness.Pair> pairs = new ArrayList<>(likeness.pairs(Likeness.ALIKE));
        pairs.sort(
                Comparator.comparingDouble(Likeness.Pair::value)
                        .reversed()
                        .thenComparing(pair -> !isOf(pair, decided)));
        for (Likeness.Pair pair : pairs) {
            Set<UUID> one = groups.computeIfAbsent(pair.one(), Suggestions::alone);
            Set<UUID> other = groups.computeIfAbsent(pair.other(), Suggestions::alone);
            if (!one.contains(pair.other()) && belong(one, other, likeness, apart)) {
                one.addAll(other);
                other.forEach(id -> groups.put(id, one));
            }
        }
        return new HashSet<>(groups.values())
                .stream()
                        .filter(group -> group.size() > 1)
                        .map(group -> suggestion(group, likeness))
                        .sorted(
                                Comparator.comparingDouble(Suggestion::likeness)
                                        .reversed()
                                        .thenComparing(each -> each.members().getFirst()))
                        .toList();
    }

    private static boolean isOf(Likeness.Pair pair, Set<UUID> decided) {
        return decided.contains(pair.one()) || decided.contains(pair.other());
    }

    /** Two that people keep apart. */
    record Apart(UUID one, UUID other) {

        static Apart of(UUID one, UUID other) {
            // As the database orders them: Java's own order takes the first half for signed
            // numbers.
            return one.toString().compareTo(other.toString()) < 0
                    ? new Apart(one, other)
                    : new Apart(other, one);
        }
    }

    private static Set<UUID> alone(UUID id) {
        Set<UUID> group = new HashSet<>();
        group.add(id);
        return group;
    }

    private static boolean belong(
            Set<UUID> one, Set<UUID> other, Likeness likeness, Set<Apart> apart) {
        if (one.size() + other.size() > LARGEST) {
            return false;
        }
        double sum = 0;
        for (UUID each : one) {
            for (UUID partner : other) {
                if (apart.contains(Apart.of(each, partner))) {
                    return false;
                }
                sum += likeness.of(each, partner);
            }
        }
        return sum / (one.size() * other.size()) >= Likeness.ALIKE;
    }

    private static Suggestion suggestion(Set<UUID> group, Likeness likeness) {
        Map<UUID, Double> centrality = new HashMap<>();
        double sum = 0;
        for (UUID one : group) {
            double all = 0;
            for (UUID other : group) {
                all += one.equals(other) ? 0 : likeness.of(one, other);
            }
            centrality.put(one, all);
            sum += all;
        }
        List<UUID> members = new ArrayList<>(group);
        members.sort(
                Comparator.<UUID>comparingDouble(id -> -centrality.getOrDefault(id, 0.0))
                        .thenComparing(Comparator.naturalOrder()));
        return new Suggestion(members, sum / (group.size() * (group.size() - 1)));
    }
}
