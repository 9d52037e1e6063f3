package org.nmirf.node.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nmirf.node.cluster.Cluster;
import org.nmirf.node.cluster.Clusters;
import org.springframework.stereotype.Component;

/** Spreads recommendations over sections. */
@Component
class GroupMaterial {

    private final Clusters clusters;

    GroupMaterial(Clusters clusters) {
        this.clusters = clusters;
    }

    /** By title, in the order in which they first come; what fits nowhere comes last. */
    Map<String, List<Material>> group(
            Collection<Material> materials, Grouping grouping, Phrases phrases) {
        Map<String, List<Material>> groups = new LinkedHashMap<>();
        List<Material> others = new ArrayList<>();
        List<Cluster> known = grouping == Grouping.CLUSTER ? clusters.all() : List.of();
        for (Material one : materials) {
            String title = title(one, grouping, known, phrases);
            if (title.isEmpty()) {
                others.add(one);
            } else {
                groups.computeIfAbsent(title, key -> new ArrayList<>()).add(one);
            }
        }
        if (!others.isEmpty()) {
            String key = groups.isEmpty() ? "assembly.group.all" : "assembly.group.other";
            groups.put(phrases.say(key), others);
        }
        return groups;
    }

    private static String title(
            Material material, Grouping grouping, List<Cluster> known, Phrases phrases) {
        var source = material.recommendation().source();
        return switch (grouping) {
            case THEME ->
                    source.themes().isEmpty()
                            ? ""
                            : phrases.label("themes", source.themes().getFirst());
            case BODY -> phrases.label("bodies", source.body());
            case PARAGRAPH ->
                    source.paragraph().isEmpty()
                            ? source.symbol()
                            : (source.symbol() + " § " + source.paragraph()).strip();
            case CLUSTER ->
                    known.stream()
                            .filter(cluster -> cluster.members().contains(material.id()))
                            .findFirst()
                            .map(cluster -> name(cluster, phrases))
                            .orElse("");
            case NONE -> "";
        };
    }

    private static String name(Cluster cluster, Phrases phrases) {
        String name = cluster.title().wordsFor(phrases.language().code());
        return name.isEmpty() ? cluster.id().toString().substring(0, 8) : name;
    }
}
