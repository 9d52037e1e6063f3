package org.nmirf.node.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.nmirf.disclosure.FigureLabels;
import org.nmirf.disclosure.figures.audit.Verdict;
import org.nmirf.disclosure.figures.ledger.Clearance;
import org.nmirf.disclosure.figures.ledger.FigureLedger;
import org.nmirf.disclosure.figures.protection.Protection;
import org.nmirf.disclosure.figures.protection.Suppressor;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.ReleasedTable;
import org.nmirf.node.outcome.Refusal.Detail;
import org.springframework.stereotype.Component;

/** Hides what must be hidden of a table, and says what still speaks against its release. */
@Component
class ClearFigures {

    private final ReleasedFigures released;
    private final FigureSettings settings;
    private final Clock clock;

    ClearFigures(ReleasedFigures released, FigureSettings settings, Clock clock) {
        this.released = released;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * On which day something leaves that leaves now. The ledger counts in days of the network, so
     * that they never go back when a country changes its time zone.
     */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    int threshold() {
        return settings.threshold();
    }

    /** Which cells are hidden, given all that left before. */
    Suppression protect(FigureTable counted) {
        var earlier = released.read().about(counted);
        return switch (new Suppressor(settings.policy()).protect(counted, earlier)) {
            case Protection.Protected(var published, var primary, var secondary) ->
                    new Suppression(true, primary, secondary);
            case Protection.NotPossible _ -> new Suppression(false, Set.of(), Set.of());
        };
    }

    /** What ledger and auditor have against a release today; empty when nothing. */
    List<Detail> objections(FigureTable counted, Suppression hidden) {
        return objections(counted, hidden, released.read());
    }

    List<Detail> objections(FigureTable counted, Suppression hidden, FigureLedger ledger) {
        var identifiers = FigureLabels.identifiers(counted.layout());
        if (!identifiers.isEmpty()) {
            return identifiers.stream()
                    .map(label -> Detail.of(label, "figures.identifier"))
                    .toList();
        }
        if (!hidden.isPossible()) {
            return List.of(objection(CellName.TOTAL, "not_possible"));
        }
        var table = new ReleasedTable(counted, hidden.publish(counted));
        return switch (ledger.on(today()).clear(table)) {
            case Clearance.Cleared _ -> List.of();
            case Clearance.Objected(var objections) ->
                    objections.stream()
                            .map(one -> objection(one.cell(), one.kind().name()))
                            .distinct()
                            .toList();
            case Clearance.Refused(var verdict) -> objections(verdict);
        };
    }

    private List<Detail> objections(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Unsafe(var breaches) ->
                    breaches.stream()
                            .map(one -> objection(one.cell(), one.kind().name()))
                            .distinct()
                            .toList();
            case Verdict.NotAudited(var cause) ->
                    List.of(objection(CellName.TOTAL, "audit_" + cause.name()));
            case Verdict.Safe _ -> throw new IllegalStateException("safe, and yet refused");
        };
    }

    private Detail objection(CellName cell, String kind) {
        return Detail.of(
                name(cell),
                "figures." + kind.toLowerCase(Locale.ROOT),
                settings.threshold(),
                settings.cadenceDays());
    }

    /** The cell by its codes; empty for the total. */
    private static String name(CellName cell) {
        return cell.codes().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
