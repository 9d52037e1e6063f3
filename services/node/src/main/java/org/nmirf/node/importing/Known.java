package org.nmirf.node.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.recommendation.Identity;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Source;

/** The register as an import finds it: thousands of rows are looked up in memory. */
final class Known {

    private final Map<UUID, Recommendation> byId = new LinkedHashMap<>();
    private final Map<UUID, UUID> byAnnotation = new HashMap<>();
    private final Map<String, UUID> byReference = new HashMap<>();
    private final Map<String, UUID> byIdentity = new HashMap<>();
    private final Map<String, List<UUID>> byPlace = new HashMap<>();

    Known(Collection<Recommendation> all) {
        all.forEach(this::put);
    }

    /** Takes in what is new or other. */
    void put(Recommendation one) {
        UUID id = one.id().value();
        Source source = one.source();
        Recommendation before = byId.put(id, one);
        if (before != null) {
            forgetNames(before.source(), id);
        }
        if (source.annotationId() != null) {
            byAnnotation.put(source.annotationId(), id);
        }
        if (!source.reference().isEmpty()) {
            byReference.put(source.reference(), id);
        }
        putIdentities(source, id);
        if (one.imported() != null) {
            putIdentities(one.imported(), id);
        }
        List<UUID> there = byPlace.computeIfAbsent(place(source), key -> new ArrayList<>());
        if (!there.contains(id)) {
            there.add(id);
        }
    }

    /** What it is called no more, another row may be. */
    private void forgetNames(Source before, UUID id) {
        byReference.remove(before.reference(), id);
        if (before.annotationId() != null) {
            byAnnotation.remove(before.annotationId(), id);
        }
    }

    /** Fields by which another one is known already. */
    List<Detail> taken(UUID id, Source source) {
        List<Detail> taken = new ArrayList<>();
        if (!byReference.getOrDefault(source.reference(), id).equals(id)) {
            taken.add(Detail.of("reference", "importing.taken", source.reference()));
        }
        UUID annotation = source.annotationId();
        if (annotation != null && !byAnnotation.getOrDefault(annotation, id).equals(id)) {
            taken.add(Detail.of("id", "importing.taken", annotation.toString()));
        }
        return taken;
    }

    private void putIdentities(Source source, UUID id) {
        Identity.all(source).forEach(identity -> byIdentity.putIfAbsent(identity, id));
    }

    /** All there are. */
    Collection<Recommendation> all() {
        return byId.values();
    }

    /**
     * The one that the file speaks of: by annotation id, by the country's reference, by document,
     * paragraph and words in any language, or the only one of that paragraph that lacks the
     * languages of the file.
     */
    Optional<Recommendation> find(Source file) {
        return Optional.ofNullable(file.annotationId())
                .map(byAnnotation::get)
                .or(() -> Optional.ofNullable(byReference.get(file.reference())))
                .or(
                        () ->
                                Identity.all(file).stream()
                                        .flatMap(
                                                identity ->
                                                        Stream.ofNullable(byIdentity.get(identity)))
                                        .filter(id -> isFor(id, file))
                                        .findFirst())
                .or(() -> translation(file))
                .map(byId::get);
    }

    private Optional<UUID> translation(Source file) {
        if (file.symbol().isEmpty() || file.paragraph().isEmpty()) {
            return Optional.empty();
        }
        List<UUID> there = byPlace.getOrDefault(place(file), List.of());
        if (there.size() != 1 || !isFor(there.getFirst(), file)) {
            return Optional.empty();
        }
        Recommendation only = byId.get(there.getFirst());
        boolean isOther =
                only != null
                        && file.texts().languages().stream()
                                .noneMatch(
                                        language -> only.source().texts().in(language).isPresent());
        return isOther ? Optional.of(there.getFirst()) : Optional.empty();
    }

    /** Two annotations of one paragraph are two, whatever their words. */
    private boolean isFor(UUID id, Source file) {
        Recommendation one = byId.get(id);
        return one != null
                && (file.annotationId() == null
                        || one.source().annotationId() == null
                        || file.annotationId().equals(one.source().annotationId()));
    }

    private static String place(Source source) {
        return source.body() + "|" + source.symbol() + "|" + source.paragraph();
    }
}
