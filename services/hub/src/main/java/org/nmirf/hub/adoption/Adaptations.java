package org.nmirf.hub.adoption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.hub.citation.Title;
import org.nmirf.hub.citation.Titles;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/**
 * What pages show of adoptions. Those of one practice are sorted by the names of countries: their
 * order in time would say more than their months.
 */
@Component
public class Adaptations {

    private static final int DEEPEST = 4;

    private final PostgresAdoptions adoptions;
    private final Titles titles;

    Adaptations(PostgresAdoptions adoptions, Titles titles) {
        this.adoptions = adoptions;
        this.titles = titles;
    }

    /**
     * An adoption as readers see it, and what came of it.
     *
     * @param country name in the reader's language
     * @param told when it was said: a day or only a month, in words
     * @param practice the practice that was adapted
     * @param own the practice that came of it, or null
     * @param further adoptions of that one
     */
    public record Told(
            String country,
            Adoption.@Nullable Words words,
            String told,
            Title practice,
            @Nullable Title own,
            List<Told> further) {

        /** Copies the list. */
        public Told {
            further = List.copyOf(further);
        }
    }

    /**
     * Who adapted a practice, and of which it came itself.
     *
     * @param count members that said so
     * @param adopters those that may be named
     * @param origins practices that it came of
     */
    public record Graph(int count, List<Told> adopters, List<Title> origins) {

        /** Copies the lists. */
        public Graph {
            adopters = List.copyOf(adopters);
            origins = List.copyOf(origins);
        }

        /** How many adapted it that are not named. */
        public int unnamed() {
            return count - adopters.size();
        }
    }

    /**
     * The graph around a practice.
     *
     * @throws org.springframework.dao.DataAccessException when the database is down
     */
    public Graph around(UUID practice, Reader reader) {
        Map<UUID, List<Adoption>> below =
                adoptions.below(practice).stream()
                        .collect(Collectors.groupingBy(Adoption::practice));
        List<UUID> origins = adoptions.origins(practice);
        Map<UUID, Title> called =
                titles.of(
                        Stream.concat(
                                        ids(below.values().stream().flatMap(List::stream)),
                                        origins.stream())
                                .distinct()
                                .toList(),
                        reader);
        return new Graph(
                adoptions.count(practice),
                told(practice, below, called, reader),
                origins.stream().map(id -> title(called, id)).toList());
    }

    /** What a country adapted, as everybody may read it, newest month first. */
    public List<Told> of(CountryCode country, Reader reader) {
        return list(adoptions.toldOf(country), reader);
    }

    /** Whether the country said that it adapted the practice; for that country alone. */
    public boolean isAdopter(UUID practice, CountryCode country) {
        return adoptions.find(practice, country).isPresent();
    }

    List<Told> list(List<Adoption> some, Reader reader) {
        Map<UUID, Title> called = titles.of(ids(some.stream()).distinct().toList(), reader);
        return some.stream().map(one -> told(one, called, List.of(), reader)).toList();
    }

    private static Stream<UUID> ids(Stream<Adoption> some) {
        return some.flatMap(one -> Stream.of(one.practice(), one.own()).filter(Objects::nonNull));
    }

    /**
     * Who adapted a practice, and what came of that in turn. Each practice is followed once and not
     * below a few steps: many ways may lead to one practice, and a name that comes back may close a
     * circle.
     */
    static List<Told> told(
            UUID practice,
            Map<UUID, List<Adoption>> below,
            Map<UUID, Title> called,
            Reader reader) {
        return told(practice, below, called, new HashSet<>(), 0, reader);
    }

    private static List<Told> told(
            UUID practice,
            Map<UUID, List<Adoption>> below,
            Map<UUID, Title> called,
            Set<UUID> followed,
            int depth,
            Reader reader) {
        if (depth == DEEPEST || !followed.add(practice)) {
            return List.of();
        }
        List<Told> all = new ArrayList<>();
        for (Adoption one : byCountry(below.getOrDefault(practice, List.of()), reader)) {
            UUID own = one.own();
            List<Told> further =
                    own == null ? List.of() : told(own, below, called, followed, depth + 1, reader);
            all.add(told(one, called, further, reader));
        }
        return all;
    }

    private static List<Adoption> byCountry(List<Adoption> some, Reader reader) {
        return some.stream()
                .sorted(
                        Comparator.comparing(
                                one -> reader.country(one.country()),
                                (one, other) -> reader.language().compare(one, other)))
                .toList();
    }

    private static Told told(
            Adoption one, Map<UUID, Title> called, List<Told> further, Reader reader) {
        UUID own = one.own();
        return new Told(
                reader.country(one.country()),
                one.words(),
                one.told(reader),
                title(called, one.practice()),
                own == null ? null : title(called, own),
                further);
    }

    private static Title title(Map<UUID, Title> called, UUID id) {
        return Objects.requireNonNull(called.get(id));
    }
}
