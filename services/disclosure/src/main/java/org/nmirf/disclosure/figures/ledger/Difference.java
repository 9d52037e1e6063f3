package org.nmirf.disclosure.figures.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.ReleasedTable;

/** What somebody learns who takes what one table says from what another one does. */
final class Difference {

    private final FigureTable counted;
    private final int threshold;
    private final ReadableGroups now;

    Difference(ReleasedTable candidate, int threshold) {
        counted = candidate.counted();
        this.threshold = threshold;
        now = new ReadableGroups(candidate);
    }

    List<Objection> from(ReleasedTable earlier) {
        if (!overlap(earlier.counted().period(), counted.period())) {
            return List.of();
        }
        List<Objection> objections = new ArrayList<>();
        if (isCutAnew(earlier.counted()) && !(counted.isListed() && earlier.counted().isListed())) {
            objections.add(new Objection(CellName.TOTAL, Objection.Kind.NOT_COMPARABLE));
        }
        Objection.Kind same =
                earlier.isAboutTheSameAs(counted)
                        ? Objection.Kind.CORRECTION_TOO_SMALL
                        : Objection.Kind.DIFFERENCE_TOO_SMALL;
        ReadableGroups before = new ReadableGroups(earlier);
        before.counts()
                .forEach(
                        (group, count) -> {
                            if (isFew(Math.abs(now.counts().getOrDefault(group, count) - count))) {
                                objections.add(new Objection(group.cell(), same));
                            }
                        });
        now.contributors().forEach((group, set) -> compare(group, set, before, same, objections));
        return objections;
    }

    private void compare(
            ReadableGroups.Group group,
            Set<String> set,
            ReadableGroups before,
            Objection.Kind same,
            List<Objection> objections) {
        before.contributors()
                .forEach(
                        (other, then) -> {
                            if (isFew(apart(set, then))) {
                                Objection.Kind kind =
                                        group.equals(other)
                                                ? same
                                                : Objection.Kind.DIFFERENCE_TOO_SMALL;
                                objections.add(new Objection(group.cell(), kind));
                            }
                        });
    }

    private boolean isFew(long contributors) {
        return contributors > 0 && contributors < threshold;
    }

    /** How many are in one and not in the other, or any number from the threshold. */
    private long apart(Set<String> one, Set<String> other) {
        long gap = Math.abs((long) one.size() - other.size());
        if (gap >= threshold) {
            return gap;
        }
        Set<String> smaller = one.size() <= other.size() ? one : other;
        Set<String> larger = one.size() <= other.size() ? other : one;
        long missing = 0;
        for (String contributor : smaller) {
            if (!larger.contains(contributor) && ++missing >= threshold) {
                break;
            }
        }
        return 2 * missing + gap;
    }

    /** A year and its halves speak of some of the same. */
    private static boolean overlap(String one, String other) {
        return one.equals(other) || one.startsWith(other + "-") || other.startsWith(one + "-");
    }

    private boolean isCutAnew(FigureTable earlier) {
        return earlier.layout().dimensions().stream()
                .anyMatch(
                        old ->
                                counted.layout().dimensions().stream()
                                        .anyMatch(now -> isCutAnew(old, now)));
    }

    private static boolean isCutAnew(Dimension old, Dimension now) {
        return old.name().equals(now.name()) && !old.equals(now);
    }
}
