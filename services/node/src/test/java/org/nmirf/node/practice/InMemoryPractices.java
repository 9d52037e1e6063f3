package org.nmirf.node.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** Practices of a test. */
public final class InMemoryPractices implements Practices {

    private final Map<PracticeId, Practice> practices = new LinkedHashMap<>();
    private final Map<PracticeId, List<Revision>> revisions = new LinkedHashMap<>();

    @Override
    public Optional<Practice> find(PracticeId id) {
        return Optional.ofNullable(practices.get(id));
    }

    @Override
    public Optional<Practice> hold(PracticeId id) {
        return find(id);
    }

    @Override
    public Optional<Practice> findByReference(String reference) {
        return practices.values().stream()
                .filter(practice -> !reference.isEmpty())
                .filter(practice -> practice.content().reference().equals(reference))
                .findFirst();
    }

    @Override
    public void add(Practice practice) {
        replace(practice);
    }

    @Override
    public void replace(Practice practice) {
        var other = findByReference(practice.content().reference());
        if (other.isPresent() && !other.get().id().equals(practice.id())) {
            throw new DuplicateKeyException(practice.content().reference());
        }
        practices.put(practice.id(), practice);
        var kept = revisions.computeIfAbsent(practice.id(), id -> new ArrayList<>());
        if (kept.size() < practice.revision()) {
            kept.add(new Revision(practice.revision(), practice.content(), practice.changed()));
        }
    }

    @Override
    public List<Revision> history(PracticeId id) {
        return List.copyOf(revisions.getOrDefault(id, List.of()));
    }

    @Override
    public Page search(String words, PracticeState.@Nullable Name state, int page, int size) {
        var all =
                practices.values().stream()
                        .filter(practice -> state == null || practice.state().name() == state)
                        .filter(practice -> names(practice).anyMatch(name -> holds(name, words)))
                        .sorted(
                                Comparator.comparing((Practice practice) -> practice.changed().at())
                                        .reversed()
                                        .thenComparing(practice -> practice.id().value()))
                        .toList();
        var items = all.stream().skip((long) page * size).limit(size).toList();
        return new Page(items, all.size());
    }

    private static Stream<String> names(Practice practice) {
        var titles = practice.content().texts().stream().map(PracticeText::title);
        return Stream.concat(Stream.of(practice.content().reference()), titles);
    }

    private static boolean holds(String name, String words) {
        return name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
