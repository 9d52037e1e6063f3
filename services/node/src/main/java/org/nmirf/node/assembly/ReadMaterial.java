package org.nmirf.node.assembly;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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

        /** The indicators of each with the last value that is not of after the period. */
        Map<UUID, List<Measure>> measures(Collection<UUID> recommendations, Period period) {
            Map<UUID, List<Indicator>> found = indicators.of(recommendations);
            var values =
                    indicators.values(
                            found.values().stream()
                                    .flatMap(List::stream)
                                    .map(Indicator::id)
                                    .distinct()
                                    .toList());
            Map<UUID, List<Measure>> measures = new HashMap<>();
            found.forEach(
                    (id, some) ->
                            measures.put(
                                    id,
                                    some.stream()
                                            .map(
                                                    one ->
                                                            measure(
                                                                    one,
                                                                    values.getOrDefault(
                                                                            one.id(), List.of()),
                                                                    period))
                                            .toList()));
            return measures;
        }

        private static Measure measure(
                Indicator indicator, List<IndicatorValue> values, Period period) {
            List<IndicatorValue> measured =
                    values.stream()
                            .filter(one -> !one.entry().period().firstDay().isAfter(period.to()))
                            .toList();
            return new Measure(
                    indicator,
                    measured.isEmpty() ? null : measured.getLast(),
                    measured.stream().map(IndicatorValue::id).toList());
        }
    }

    /** By id, in the order of their documents; ids that nothing has are left out. */
    Map<UUID, Material> of(Collection<UUID> ids, Period period) {
        Map<UUID, Material> found = new LinkedHashMap<>();
        List<Material> read = withoutEvidence(ids, period);
        var besideActions = evidence("action", read, Material::actions, Action::id);
        var besideUpdates = evidence("update", read, Material::updates, ProgressUpdate::id);
        for (Material one : read) {
            Map<UUID, List<Evidence>> beside = new HashMap<>();
            one.actions().forEach(each -> put(beside, each.id(), besideActions));
            one.updates().forEach(each -> put(beside, each.id(), besideUpdates));
            found.put(
                    one.id(),
                    new Material(
                            one.recommendation(),
                            one.actions(),
                            one.updates(),
                            one.measures(),
                            beside));
        }
        return found;
    }

    private static void put(
            Map<UUID, List<Evidence>> beside, UUID owner, Map<UUID, List<Evidence>> read) {
        beside.put(owner, read.getOrDefault(owner, List.of()));
    }

    private <T> Map<UUID, List<Evidence>> evidence(
            String kind,
            List<Material> materials,
            Function<Material, List<T>> what,
            Function<T, UUID> id) {
        return proof.evidence()
                .of(
                        kind,
                        materials.stream()
                                .flatMap(one -> what.apply(one).stream())
                                .map(id)
                                .distinct()
                                .toList());
    }

    /** Without evidence, for texts that name none. */
    List<Material> withoutEvidence(Collection<UUID> ids, Period period) {
        Map<UUID, List<Action>> answering = actions.of(ids);
        var told = updates.published(ids, answering, period.from(), period.to());
        var measures = proof.measures(ids, period);
        return recommendations.find(ids).stream()
                .map(
                        one -> {
                            UUID id = one.id().value();
                            return new Material(
                                    one,
                                    answering.getOrDefault(id, List.of()),
                                    told.getOrDefault(id, List.of()),
                                    measures.getOrDefault(id, List.of()),
                                    Map.of());
                        })
                .toList();
    }
}
