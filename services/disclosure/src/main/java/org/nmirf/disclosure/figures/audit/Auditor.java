package org.nmirf.disclosure.figures.audit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nmirf.disclosure.figures.sensitivity.Need;
import org.nmirf.disclosure.figures.table.CellName;

/**
 * Bounds hidden cells from everything published, and refuses whatever it cannot prove safe: also
 * when time runs out or the solver fails.
 */
public final class Auditor {

    private final Duration limit;

    /** An auditor with a limit for each table. */
    public Auditor(Duration limit) {
        this.limit = limit;
    }

    /** An auditor with 20 seconds for each table. */
    public Auditor() {
        this(Duration.ofSeconds(20));
    }

    /** Whether the table may be published. */
    public Verdict audit(Question question) {
        long deadline = System.nanoTime() + limit.toNanos();
        Verdict verdict = audit(question, deadline);
        // A country may count anew; who cannot know what changed learns nothing from the old.
        return question.isAbroad()
                        && verdict.equals(new Verdict.NotAudited(Verdict.Cause.INCONSISTENT))
                ? audit(question.alone(), deadline)
                : verdict;
    }

    private static Verdict audit(Question question, long deadline) {
        try {
            Set<Breach> breaches = new LinkedHashSet<>();
            if (question.table().unit().isProtected()) {
                breaches.addAll(ShownCells.breaches(question));
                Knowledge knowledge = new Knowledge(question);
                breaches.addAll(known(question, knowledge));
                for (Component component : knowledge.components()) {
                    breaches.addAll(new Attack(question, component, deadline).breaches());
                }
            }
            return breaches.isEmpty()
                    ? new Verdict.Safe(new AuditedTable(question.table()))
                    : new Verdict.Unsafe(List.copyOf(breaches));
        } catch (AuditException stopped) {
            return new Verdict.NotAudited(stopped.cause());
        } catch (RuntimeException | StackOverflowError fault) {
            return new Verdict.NotAudited(Verdict.Cause.FAULT);
        }
    }

    /** Cells that must stay unknown, and of which another table says the count. */
    private static List<Breach> known(Question question, Knowledge knowledge) {
        return question.aims().stream()
                .filter(aim -> !isEnough(knowledge.range(question.cell(aim)), aim.need()))
                .map(aim -> new Breach(aim.cell(), Breach.Kind.SHOWN))
                .toList();
    }

    private static boolean isEnough(Knowledge.Range range, Need need) {
        return range.lower() <= need.lowerAtMost() && range.upper() >= need.upperAtLeast();
    }

    /**
     * The exact bounds of every unknown cell of the table, as everybody can work them out.
     *
     * @throws IllegalStateException when there are none, or not in time
     */
    public Map<CellName, Bounds> bounds(Question question) {
        long deadline = System.nanoTime() + limit.toNanos();
        Map<CellName, Bounds> bounds = new LinkedHashMap<>();
        try {
            for (Component component : new Knowledge(question).components()) {
                for (Knowledge.Cell cell : component.cells()) {
                    if (question.evidence().getFirst().edition(cell.name()) == cell.edition()
                            && question.table().cells().containsKey(cell.name())) {
                        bounds.put(cell.name(), bounds(component, component.place(cell), deadline));
                    }
                }
            }
        } catch (AuditException stopped) {
            throw new IllegalStateException("not audited: " + stopped.cause(), stopped);
        }
        return bounds;
    }

    private static Bounds bounds(Component component, int place, long deadline) {
        double[] least = component.extreme(place, false, List.of(), deadline);
        double[] most = component.extreme(place, true, List.of(), deadline);
        if (least == null || most == null) {
            throw new AuditException(Verdict.Cause.INCONSISTENT);
        }
        return new Bounds(least[place], most[place]);
    }
}
