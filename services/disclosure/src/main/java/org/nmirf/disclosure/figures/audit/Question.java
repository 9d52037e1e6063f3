package org.nmirf.disclosure.figures.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nmirf.disclosure.figures.sensitivity.FigurePolicy;
import org.nmirf.disclosure.figures.sensitivity.Need;
import org.nmirf.disclosure.figures.sensitivity.Sensitivity;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.disclosure.figures.table.ReleasedTable;

/** What an audit is about: the table, what was published before, and what must stay unknown. */
public final class Question {

    /**
     * A cell that an attacker must not get too close to.
     *
     * @param evidence which table, 0 for the new one
     */
    record Aim(int evidence, CellName cell, Need need) {}

    /** A cell that its single contributor knows. */
    record Insider(int evidence, CellName cell) {}

    private final List<Evidence> evidence;
    private final List<Aim> aims;
    private final Set<Insider> insiders;
    private final FigurePolicy policy;
    private final boolean isAbroad;

    private Question(
            List<Evidence> evidence,
            List<Aim> aims,
            Set<Insider> insiders,
            FigurePolicy policy,
            boolean isAbroad) {
        this.evidence = List.copyOf(evidence);
        this.aims = List.copyOf(aims);
        this.insiders = Set.copyOf(insiders);
        this.policy = policy;
        this.isAbroad = isAbroad;
    }

    /** In the country, where the counts are known: they say which cells need how much. */
    public static Question inCountry(
            FigureTable counted,
            PublishedTable published,
            List<ReleasedTable> earlier,
            FigurePolicy policy) {
        List<ReleasedTable> all = new ArrayList<>();
        all.add(new ReleasedTable(counted, published));
        earlier.stream().filter(old -> old.isAboutTheSameAs(counted)).forEach(all::add);
        List<Map<CellName, Integer>> editions =
                Sensitivity.editions(all.stream().map(ReleasedTable::counted).toList());
        List<Evidence> evidence = new ArrayList<>();
        List<Aim> aims = new ArrayList<>();
        Set<Insider> insiders = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            PublishedTable seen = all.get(i).published();
            evidence.add(new Evidence(seen, editions.get(i)));
            int number = i;
            Sensitivity.of(all.get(i).counted(), policy)
                    .forEach((cell, need) -> addHidden(aims, seen, new Aim(number, cell, need)));
            if (counted.unit().isProtected()) {
                Sensitivity.singletons(all.get(i).counted())
                        .forEach(cell -> insiders.add(new Insider(number, cell)));
            }
        }
        return new Question(evidence, aims, insiders, policy, false);
    }

    /**
     * Abroad, where only what is published is known: every hidden cell could be a small one.
     * Earlier tables that contradict this one were counted anew, and are left aside.
     */
    public static Question abroad(
            PublishedTable published, List<PublishedTable> earlier, FigurePolicy policy) {
        List<Evidence> evidence = new ArrayList<>(List.of(new Evidence(published, Map.of())));
        earlier.stream()
                .filter(old -> old.unit() == published.unit())
                .filter(old -> old.period().equals(published.period()))
                .filter(old -> evidence.stream().allMatch(other -> agree(old, other.table())))
                .forEach(old -> evidence.add(new Evidence(old, Map.of())));
        // Nothing is known of the count, so nothing is asked of the lower bound.
        Need need = new Need(Long.MAX_VALUE, policy.threshold());
        List<Aim> aims = new ArrayList<>();
        for (int i = 0; published.unit().isProtected() && i < evidence.size(); i++) {
            PublishedTable table = evidence.get(i).table();
            int number = i;
            table.cells().keySet().stream()
                    .filter(table::isHidden)
                    .forEach(cell -> aims.add(new Aim(number, cell, need)));
        }
        return new Question(evidence, aims, Set.of(), policy, true);
    }

    private static boolean agree(PublishedTable one, PublishedTable other) {
        return one.cells().entrySet().stream()
                .allMatch(
                        entry ->
                                !(entry.getValue() instanceof Published.Shown shown)
                                        || !(other.cells().get(entry.getKey())
                                                instanceof Published.Shown there)
                                        || shown.equals(there));
    }

    private static void addHidden(List<Aim> aims, PublishedTable seen, Aim aim) {
        // What an earlier table shows is known; in the new one it is a breach of its own.
        if (aim.evidence() == 0 || seen.isHidden(aim.cell())) {
            aims.add(aim);
        }
    }

    /** The same question without what was published earlier. */
    Question alone() {
        return new Question(
                evidence.subList(0, 1),
                aims.stream().filter(aim -> aim.evidence() == 0).toList(),
                Set.of(),
                policy,
                isAbroad);
    }

    /** Whether it is asked where the counts are not known. */
    boolean isAbroad() {
        return isAbroad;
    }

    Knowledge.Cell cell(Aim aim) {
        return cell(aim.evidence(), aim.cell());
    }

    Knowledge.Cell cell(int table, CellName name) {
        return new Knowledge.Cell(name, evidence.get(table).edition(name));
    }

    /** The table that it is about. */
    public PublishedTable table() {
        return evidence.getFirst().table();
    }

    List<Evidence> evidence() {
        return evidence;
    }

    List<Aim> aims() {
        return aims;
    }

    Set<Insider> insiders() {
        return insiders;
    }

    FigurePolicy policy() {
        return policy;
    }

    @Override
    public String toString() {
        return "Question[" + table() + "]";
    }
}
