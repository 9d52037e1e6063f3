package org.nmirf.node.aim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.cluster.Clusters;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.recommendation.Scopes;
import org.nmirf.node.wording.Wordings;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Finds the recommendations and clusters that something answers. */
@Component
public class FindAims {

    private final Recommendations recommendations;
    private final Clusters clusters;
    private final Scopes scopes;

    FindAims(Recommendations recommendations, Clusters clusters, Scopes scopes) {
        this.recommendations = recommendations;
        this.clusters = clusters;
        this.scopes = scopes;
    }

    /** Reads what stands behind all of these. */
    public ReadAims read(Collection<Aims> aims) {
        Map<UUID, List<UUID>> members = members();
        List<UUID> ids =
                aims.stream().flatMap(one -> ReadAims.ids(one, members)).distinct().toList();
        Map<UUID, Recommendation> found = new HashMap<>();
        recommendations.find(ids).forEach(one -> found.put(one.id().value(), one));
        return new ReadAims(members, found);
    }

    /** The clusters to which a recommendation belongs. */
    public List<UUID> clustersOf(RecommendationId recommendation) {
        return members().entrySet().stream()
                .filter(cluster -> cluster.getValue().contains(recommendation.value()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What is wrong with aims: ids that nothing has; empty when nothing is. */
    public List<Detail> check(Aims aims) {
        List<UUID> known =
                recommendations.find(aims.recommendations()).stream()
                        .map(one -> one.id().value())
                        .toList();
        Map<UUID, Wordings> names = names();
        List<Detail> wrong = new ArrayList<>();
        aims.recommendations().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> wrong.add(unknown("recommendations", id.toString())));
        aims.clusters().stream()
                .filter(id -> !names.containsKey(id))
                .forEach(id -> wrong.add(unknown("clusters", id.toString())));
        return wrong;
    }

    /**
     * The recommendations that somebody names, one a line: by reference, by id, or by document and
     * paragraph with a space between them.
     *
     * @param wrong takes the lines that name none
     */
    public List<UUID> named(String lines, List<Detail> wrong) {
        List<UUID> found = new ArrayList<>();
        lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(
                        line -> {
                            List<UUID> ofLine = named(line);
                            if (ofLine.isEmpty()) {
                                wrong.add(unknown("names", line));
                            }
                            found.addAll(ofLine);
                        });
        return found.stream().distinct().toList();
    }

    private List<UUID> named(String line) {
        Optional<Recommendation> byReference = recommendations.findByReference(line);
        if (byReference.isPresent()) {
            return List.of(byReference.get().id().value());
        }
        UUID id = uuid(line);
        if (id != null) {
            return recommendations.find(List.of(id)).stream().map(one -> one.id().value()).toList();
        }
        int space = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
        if (space < 0) {
            return List.of();
        }
        String document = line.substring(0, space).replaceAll("[,;]?\\s*(§|¶|para\\.?)?\\s*$", "");
        return recommendations.findByPlace(document.strip(), line.substring(space + 1)).stream()
                .map(one -> one.id().value())
                .toList();
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException other) {
            return null;
        }
    }

    /** The single recommendations, named for a reader. */
    public List<AimLine> lines(Collection<UUID> ids, Reader reader) {
        return recommendations.find(ids).stream()
                .map(one -> AimLine.of(one, reader.language().code()))
                .toList();
    }

    /**
     * Everything that is answered, those of clusters included, as far as the person works on it.
     */
    public AimLines lines(Aims aims, Person person, Reader reader) {
        var scope = scopes.of(person);
        List<Recommendation> all = read(List.of(aims)).of(aims);
        List<AimLine> lines =
                all.stream()
                        .filter(scope::holds)
                        .map(one -> AimLine.of(one, reader.language().code()))
                        .toList();
        return new AimLines(lines, all.size() - lines.size());
    }

    /** All clusters as choices of a form. */
    public List<Option> clusters(Collection<UUID> chosen, Reader reader) {
        Map<UUID, List<UUID>> members = members();
        return names().entrySet().stream()
                .map(
                        one ->
                                new Option(
                                        one.getKey().toString(),
                                        name(one.getKey(), one.getValue(), reader),
                                        members.getOrDefault(one.getKey(), List.of()).size(),
                                        chosen.contains(one.getKey())))
                .sorted((one, other) -> reader.language().compare(one.label(), other.label()))
                .toList();
    }

    /** What a cluster is called; a short id while it has no name. */
    public String clusterName(UUID id, Reader reader) {
        return clusterNames(reader).apply(id);
    }

    /** What each cluster is called, read once for all that are asked. */
    public Function<UUID, String> clusterNames(Reader reader) {
        Map<UUID, Wordings> names = names();
        return id -> name(id, Objects.requireNonNullElse(names.get(id), Wordings.NONE), reader);
    }

    private Map<UUID, List<UUID>> members() {
        Map<UUID, List<UUID>> members = new LinkedHashMap<>();
        clusters.all()
                .forEach(one -> members.put(one.id(), one.members().stream().sorted().toList()));
        return members;
    }

    private Map<UUID, Wordings> names() {
        Map<UUID, Wordings> names = new LinkedHashMap<>();
        clusters.all().forEach(one -> names.put(one.id(), one.title()));
        return names;
    }

    private static String name(UUID id, Wordings names, Reader reader) {
        String name = names.wordsFor(reader.language().code());
        return name.isEmpty() ? id.toString().substring(0, 8) : name;
    }

    private static Detail unknown(String field, String what) {
        return Detail.of(field, "aim.unknown", what);
    }
}
