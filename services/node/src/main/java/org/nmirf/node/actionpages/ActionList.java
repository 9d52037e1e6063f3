package org.nmirf.node.actionpages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.Action.Status;
import org.nmirf.node.action.ReadActions;
import org.nmirf.node.people.Institution;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;

/**
 * The list of actions as a page shows it.
 *
 * @param rows of this page, what is due first on top
 * @param total on all pages
 * @param facets groups of choices with counts
 */
record ActionList(List<ActionRow> rows, int total, List<Group> facets) {

    /** What the list can be narrowed by; the word stands in the address. */
    enum Facet {
        STATUS,
        OVERDUE,
        INSTITUTION,
        THEME,
        PLAN,
        ARCHIVE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One facet with its choices. */
    record Group(String name, List<Option> options) {}

    /** One action as far as facets are concerned. */
    private record Line(Action action, Map<Facet, List<String>> values) {

        boolean fits(Map<String, List<String>> asked, Facet facet) {
            List<String> chosen = chosen(asked, facet);
            return chosen.isEmpty()
                    || values.getOrDefault(facet, List.of()).stream().anyMatch(chosen::contains);
        }

        boolean fitsAllBut(Map<String, List<String>> asked, @Nullable Facet aside) {
            return Arrays.stream(Facet.values())
                    .filter(facet -> facet != aside)
                    .allMatch(facet -> fits(asked, facet));
        }
    }

    /**
     * Where the list is read.
     *
     * @param institutions by id
     */
    record Around(Map<UUID, Institution> institutions, LocalDate today, Reader reader) {

        String institution(@Nullable UUID id) {
            Institution found = id == null ? null : institutions.get(id);
            return found == null ? "" : found.name(reader.language().code());
        }
    }

    static ActionList of(
            ReadActions.Found seen,
            Map<String, List<String>> asked,
            int page,
            int size,
            Around at) {
        List<Line> lines = seen.actions().stream().map(one -> line(one, seen, at.today())).toList();
        List<Line> fitting =
                lines.stream()
                        .filter(line -> line.fitsAllBut(asked, null))
                        .sorted(
                                Comparator.comparing(
                                        line -> line.action().content().dates().target(),
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
        return new ActionList(
                fitting.stream()
                        .skip((long) page * size)
                        .limit(size)
                        .map(line -> row(line.action(), seen, at))
                        .toList(),
                fitting.size(),
                Arrays.stream(Facet.values())
                        .map(facet -> group(facet, lines, asked, at))
                        .toList());
    }

    private static Line line(Action action, ReadActions.Found seen, LocalDate today) {
        var content = action.content();
        return new Line(
                action,
                Map.of(
                        Facet.STATUS, List.of(content.status().code()),
                        Facet.OVERDUE, List.of(action.isOverdue(today) ? "yes" : "no"),
                        Facet.INSTITUTION,
                                content.responsible().institutions().stream()
                                        .map(UUID::toString)
                                        .toList(),
                        Facet.THEME, seen.aims().themes(content.aims()),
                        Facet.PLAN, List.of(content.isInPlan() ? "yes" : "no"),
                        Facet.ARCHIVE, List.of(action.isArchived() ? "yes" : "no")));
    }

    static ActionRow row(Action action, ReadActions.Found seen, Around at) {
        var content = action.content();
        return new ActionRow(
                action.id(),
                content.title().bestFor(at.reader().language().code()).orElse(null),
                content.status().code(),
                action.isOverdue(at.today()),
                content.dates().target(),
                at.institution(content.responsible().lead()),
                seen.aims().of(content.aims()).size(),
                content.isInPlan(),
                content.isShown());
    }

    /** What is archived is asked for by name; all else starts with everything. */
    private static List<String> chosen(Map<String, List<String>> asked, Facet facet) {
        List<String> chosen = asked.getOrDefault(facet.word(), List.of());
        return chosen.isEmpty() && facet == Facet.ARCHIVE ? List.of("no") : chosen;
    }

    private static Group group(
            Facet facet, List<Line> lines, Map<String, List<String>> asked, Around at) {
        Map<String, Long> counts = new HashMap<>();
        lines.stream()
                .filter(line -> line.fitsAllBut(asked, facet))
                .flatMap(line -> line.values().getOrDefault(facet, List.of()).stream())
                .forEach(value -> counts.merge(value, 1L, Long::sum));
        List<String> chosen = asked.getOrDefault(facet.word(), List.of());
        Function<String, String> label = value -> label(facet, value, at);
        return new Group(
                facet.word(),
                Stream.concat(counts.keySet().stream(), chosen.stream())
                        .distinct()
                        .filter(value -> isChoice(facet, value))
                        .map(
                                value ->
                                        new Option(
                                                value,
                                                label.apply(value),
                                                counts.getOrDefault(value, 0L),
                                                chosen.contains(value)))
                        .sorted(order(facet, at.reader()))
                        .toList());
    }

    private static boolean isChoice(Facet facet, String value) {
        return switch (facet) {
            case OVERDUE, PLAN, ARCHIVE -> value.equals("yes");
            case STATUS, INSTITUTION, THEME -> !value.isBlank();
        };
    }

    private static String label(Facet facet, String value, Around at) {
        return switch (facet) {
            case STATUS -> at.reader().label("action-statuses", value);
            case THEME -> at.reader().label("themes", value);
            case INSTITUTION -> institution(value, at);
            case OVERDUE, PLAN, ARCHIVE -> value;
        };
    }

    private static String institution(String id, Around at) {
        return at.institutions().values().stream()
                .filter(one -> one.id().toString().equals(id))
                .map(one -> one.name(at.reader().language().code()))
                .findFirst()
                .orElse(id);
    }

    private static Comparator<Option> order(Facet facet, Reader reader) {
        return facet == Facet.STATUS
                ? Comparator.comparing(
                        option ->
                                Arrays.stream(Status.values())
                                        .map(Status::code)
                                        .toList()
                                        .indexOf(option.value()))
                : (one, other) -> reader.language().compare(one.label(), other.label());
    }
}
