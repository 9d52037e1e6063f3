package org.nmirf.node.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.nmirf.node.access.Person;
import org.nmirf.node.history.Change;
import org.nmirf.node.importing.Evaluation.Evaluated;
import org.nmirf.node.importing.ImportReport.Away;
import org.nmirf.node.incoming.IncomingFile;
import org.nmirf.node.incoming.IncomingRow;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.recommendation.RecommendationRules;
import org.nmirf.node.recommendation.Recommendations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what would become of a file, and keeps it: all of it in one transaction, or nothing. */
@Service
public class ImportRecommendations {

    private static final int OFTEN = 50;

    // Two imports at once would each find what the other has not kept yet.
    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtext('importing'))";

    private final JdbcClient database;
    private final Recommendations recommendations;
    private final RecommendationRules rules;
    private final Naming naming;
    private final Clock clock;

    ImportRecommendations(
            JdbcClient database,
            Recommendations recommendations,
            RecommendationRules rules,
            Naming naming,
            Clock clock) {
        this.database = database;
        this.recommendations = recommendations;
        this.rules = rules;
        this.naming = naming;
        this.clock = clock;
    }

    /**
     * How it is to be done.
     *
     * @param skipsRefused whether the good rows are kept although others are refused; else nothing
     * @param putsAway whether recommendations of older cycles are put away
     */
    public record Mode(boolean skipsRefused, boolean putsAway) {}

    /** Says what would become of every row; nothing is written. */
    @Transactional(readOnly = true)
    public ImportReport look(IncomingFile file, Mode mode, Person person, IntConsumer progress) {
        return evaluate(file, mode, person, progress).report();
    }

    /**
     * Keeps the file. Where rows are refused and are not to be skipped, nothing is kept and the
     * report says so.
     *
     * @param progress is told how many rows are done
     */
    @Transactional
    public ImportReport keep(IncomingFile file, Mode mode, Person person, IntConsumer progress) {
        database.sql(LOCK).query(Object.class).optional();
        Plan first = evaluate(file, mode, person, progress);
        if (!mode.skipsRefused() && first.report().hasRefusals()) {
            return first.report();
        }
        recommendations.hold(first.results().stream().map(one -> one.id().value()).toList());
        // Somebody may have changed one of them before it was held.
        Plan held = evaluate(file, mode, person, progress);
        for (int at = 0; at < held.results().size(); at++) {
            keep(held.results().get(at));
            if (at % OFTEN == 0) {
                progress.accept(file.rows().size());
            }
        }
        return held.report().applied();
    }

    /**
     * What is to be kept, and what is said of it.
     *
     * @param results in the order in which they are written; one can be there twice
     */
    private record Plan(ImportReport report, List<Recommendation> results) {}

    private Plan evaluate(IncomingFile file, Mode mode, Person person, IntConsumer progress) {
        List<Recommendation> before = recommendations.all();
        Known known = new Known(before);
        Change change = new Change(person.name(), clock.instant(), "");
        var evaluation =
                new Evaluation(
                        known,
                        naming.plans(LocalDate.now(clock)),
                        rules.forMany(),
                        source -> new RecommendationId(naming.next()),
                        change);
        List<RowReport> reports = new ArrayList<>();
        List<Recommendation> results = new ArrayList<>();
        for (IncomingRow row : file.rows()) {
            Evaluated evaluated = evaluation.of(row);
            reports.add(evaluated.report());
            Recommendation result = evaluated.result();
            if (result != null) {
                results.add(result);
            }
            if (reports.size() % OFTEN == 0) {
                progress.accept(reports.size());
            }
        }
        List<Recommendation> over =
                mode.putsAway()
                        ? naming.cycles().over(known.all(), recommendations.takenOut())
                        : List.of();
        over.forEach(one -> results.add(one.archived(true, change)));
        progress.accept(reports.size());
        var report =
                new ImportReport(
                        file.format(),
                        reports,
                        file.otherCountries(),
                        file.unknownColumns(),
                        away(over, before),
                        false);
        return new Plan(report, results);
    }

    private static List<Away> away(List<Recommendation> over, List<Recommendation> before) {
        Set<UUID> known = before.stream().map(one -> one.id().value()).collect(Collectors.toSet());
        return over.stream()
                .map(
                        one ->
                                new Away(
                                        one.id().value(),
                                        Evaluation.name(one.source()),
                                        !known.contains(one.id().value())))
                .toList();
    }

    private void keep(Recommendation result) {
        if (result.revision() == 1) {
            recommendations.add(result);
        } else {
            recommendations.replace(result);
        }
    }
}
