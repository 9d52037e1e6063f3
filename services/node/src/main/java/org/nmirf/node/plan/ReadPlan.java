package org.nmirf.node.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nmirf.node.access.Person;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.ReadActions;
import org.nmirf.node.actionpages.ActionRow;
import org.nmirf.node.actionpages.ActionRows;
import org.nmirf.node.aim.FindAims;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.plan.Plan.Counts;
import org.nmirf.node.plan.Plan.Group;
import org.nmirf.node.plan.Plan.Item;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Puts the plan together from the actions that belong to it. */
@Component
class ReadPlan {

    private final ReadActions actions;
    private final ActionRows rows;
    private final FindAims aims;
    private final Institutions institutions;

    ReadPlan(ReadActions actions, ActionRows rows, FindAims aims, Institutions institutions) {
        this.actions = actions;
        this.rows = rows;
        this.aims = aims;
        this.institutions = institutions;
    }

    /** The plan, as far as the person may see it. */
    Plan of(PlanQuery query, Person person, Reader reader) {
        var seen = actions.all(person);
        List<Action> planned =
                seen.actions().stream()
                        .filter(one -> one.content().isInPlan() && !one.isArchived())
                        .toList();
        List<Item> items =
                items(planned, reader).stream().filter(item -> fits(item, query)).toList();
        Map<String, List<Item>> grouped = new LinkedHashMap<>();
        Function<Action, List<String>> names = names(seen, query, reader);
        for (Item item : items) {
            List<String> ofItem = names.apply(item.action());
            (ofItem.isEmpty() ? List.of("") : ofItem)
                    .forEach(
                            name ->
                                    grouped.computeIfAbsent(name, key -> new ArrayList<>())
                                            .add(item));
        }
        return new Plan(
                query,
                groups(grouped, reader),
                Counts.of(items),
                institutions(planned, query, reader),
                statuses(query, reader));
    }

    private List<Item> items(List<Action> planned, Reader reader) {
        Map<UUID, String> names = new LinkedHashMap<>();
        institutions.all().forEach(one -> names.put(one.id(), name(one, reader)));
        List<ActionRow> named = rows.of(planned, reader);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            Action action = planned.get(i);
            items.add(
                    new Item(
                            action,
                            named.get(i),
                            action.content().responsible().contributors().stream()
                                    .flatMap(id -> Stream.ofNullable(names.get(id)))
                                    .toList()));
        }
        items.sort(
                Comparator.comparing(
                        item -> item.row().target(),
                        Comparator.nullsLast(Comparator.naturalOrder())));
        return items;
    }

    private static boolean fits(Item item, PlanQuery query) {
        boolean isOfInstitution =
                query.institution().isEmpty()
                        || item.action().content().responsible().institutions().stream()
                                .anyMatch(id -> id.toString().equals(query.institution()));
        boolean isThatFar =
                query.status().isEmpty()
                        || (query.status().equals(PlanQuery.OVERDUE)
                                ? item.row().isOverdue()
                                : item.row().status().equals(query.status()));
        return isOfInstitution && isThatFar;
    }

    /** Groups of an action; clusters that people called the same stand together. */
    private Function<Action, List<String>> names(
            ReadActions.Found seen, PlanQuery query, Reader reader) {
        if (!query.isByCluster()) {
            return action ->
                    seen.aims().themes(action.content().aims()).stream()
                            .map(code -> reader.label("themes", code))
                            .toList();
        }
        Function<UUID, String> called = aims.clusterNames(reader);
        return action ->
                action.content().aims().clusters().stream().map(called).distinct().toList();
    }

    private static List<Group> groups(Map<String, List<Item>> grouped, Reader reader) {
        return grouped.entrySet().stream()
                .map(one -> new Group(one.getKey(), one.getValue(), Counts.of(one.getValue())))
                .sorted(
                        Comparator.comparing((Group group) -> group.name().isEmpty())
                                .thenComparing(Group::name, reader.language()::compare))
                .toList();
    }

    private List<Option> institutions(List<Action> planned, PlanQuery query, Reader reader) {
        List<UUID> named =
                planned.stream()
                        .flatMap(one -> one.content().responsible().institutions().stream())
                        .distinct()
                        .toList();
        return institutions.all().stream()
                .filter(one -> named.contains(one.id()))
                .map(
                        one ->
                                Option.of(
                                        one.id().toString(),
                                        name(one, reader),
                                        one.id().toString().equals(query.institution())))
                .sorted((one, other) -> reader.language().compare(one.label(), other.label()))
                .toList();
    }

    private static List<Option> statuses(PlanQuery query, Reader reader) {
        return Stream.of(Action.Status.values())
                .map(
                        one ->
                                Option.of(
                                        one.code(),
                                        reader.label("action-statuses", one.code()),
                                        one.code().equals(query.status())))
                .toList();
    }

    private static String name(Institution institution, Reader reader) {
        return institution.name(reader.language().code());
    }
}
