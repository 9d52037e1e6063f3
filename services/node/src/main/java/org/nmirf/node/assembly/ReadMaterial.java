package org.nmirf.node.assembly;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.Actions;
import org.nmirf.node.assembly.Material.Measure;
import org.nmirf.node.evidence.Evidence;
import org.nmirf.node.evidence.EvidenceFiles;
import org.nmirf.node.indicator.Indicator;
import org.nmirf.node.indicator.IndicatorValue;
import org.nmirf.node.indicator.Indicators;
import org.nmirf.node.progress.ProgressUpdate;
import org.nmirf.node.progress.ProgressUpdates;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.report.Report.Period;
import org.springframework.stereotype.Component;

/** Gathers what the register knows of recommendations. */
@Component
class ReadMaterial {

    private final Recommendations recommendations;
    private final Actions actions;
    private final ProgressUpdates updates;
    private final Proof proof;

    ReadMaterial(
            Recommendations recommendations,
            Actions actions,
            ProgressUpdates updates,
            Proof proof) {
        this.recommendations = recommendations;
        this.actions = actions;
        this.updates = updates;
        this.proof = proof;
    }

    /** What shows that something was done. */
    @Component
    record Proof(Indicators indicators, EvidenceFiles evidence) {

        Measure measure(Indicator indicator) {
            List<IndicatorValue> values = indicators.values(indicator.id());
            return new Measure(indicator, values.isEmpty() ? null : values.getLast());
        }
    }

    /** By id, in the order of their documents; ids that nothing has are left out. */
    Map<UUID, Material> of(Collection<UUID> ids, Period period) {
        Map<UUID, Material> found = new LinkedHashMap<>();
        recommendations
                .find(ids)
                .forEach(one -> found.put(one.id().value(), material(one, period)));
        return found;
    }

    /** Without evidence, for texts that name none. */
    List<Material> withoutEvidence(Collection<UUID> ids, Period period) {
        return recommendations.find(ids).stream()
                .map(
                        one ->
                                new Material(
                                        one,
                                        actions.of(one.id()),
                                        updates.published(one.id(), period.from(), period.to()),
                                        measures(one),
                                        Map.of()))
                .toList();
    }

    private List<Measure> measures(Recommendation one) {
        return proof.indicators().of(one.id()).stream().map(proof::measure).toList();
    }

    private Material material(Recommendation one, Period period) {
        List<Action> ofActions = actions.of(one.id());
        List<ProgressUpdate> told = updates.published(one.id(), period.from(), period.to());
        Map<UUID, List<Evidence>> beside = new HashMap<>();
        Stream.concat(
                        ofActions.stream().map(action -> new Evidence.Owner("action", action.id())),
                        told.stream().map(update -> new Evidence.Owner("update", update.id())))
                .forEach(owner -> beside.put(owner.id(), proof.evidence().of(owner)));
        return new Material(one, ofActions, told, measures(one), beside);
    }
}
