package org.nmirf.node.actionpages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.Action.Status;
import org.nmirf.node.action.ActionForm;
import org.nmirf.node.action.Actions;
import org.nmirf.node.aim.AimLine;
import org.nmirf.node.aim.FindAims;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.showing.Asks;
import org.nmirf.node.site.TypedForm;
import org.nmirf.node.wording.TypedWordings;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Turns an action into the fields of a form, and back. */
@Component
class ActionEditor {

    private final Institutions institutions;
    private final FocalPoints focalPoints;
    private final FindAims aims;
    private final Asks asks;

    ActionEditor(Institutions institutions, FocalPoints focalPoints, FindAims aims, Asks asks) {
        this.institutions = institutions;
        this.focalPoints = focalPoints;
        this.aims = aims;
        this.asks = asks;
    }

    /**
     * What the form shows.
     *
     * @param id of the action; null for a new one
     */
    record View(
            @Nullable UUID id,
            TypedForm form,
            List<Option> statuses,
            List<Option> leads,
            List<Option> contributors,
            List<Option> focalPoints,
            List<Option> clusters,
            List<AimLine> recommendations) {}

    View view(@Nullable UUID id, TypedForm form, Reader reader) {
        List<UUID> chosen = form.ids("recommendations", new ArrayList<>());
        List<UUID> clusters = form.ids("clusters", new ArrayList<>());
        return new View(
                id,
                form,
                statuses(form, reader),
                institutions(List.of(form.value("lead")), reader),
                institutions(form.values("contributors"), reader),
                people(form.values("focalPoints"), reader),
                aims.clusters(clusters, reader),
                aims.lines(chosen, reader));
    }

    private static List<Option> statuses(TypedForm form, Reader reader) {
        return List.of(Status.values()).stream()
                .map(
                        one ->
                                Option.of(
                                        one.name(),
                                        reader.label("action-statuses", one.code()),
                                        form.value("status").equals(one.name())))
                .toList();
    }

    private List<Option> institutions(List<String> chosen, Reader reader) {
        return options(
                institutions.all().stream()
                        .filter(one -> !one.isArchived() || chosen.contains(one.id().toString()))
                        .toList(),
                Institution::id,
                one -> one.name(reader.language().code()),
                chosen,
                reader);
    }

    private List<Option> people(List<String> chosen, Reader reader) {
        return options(
                focalPoints.all().stream()
                        .filter(one -> one.isActive() || chosen.contains(one.id().toString()))
                        .toList(),
                FocalPoint::id,
                FocalPoint::name,
                chosen,
                reader);
    }

    private static <T> List<Option> options(
            List<T> all,
            Function<T, UUID> id,
            Function<T, String> name,
            List<String> chosen,
            Reader reader) {
        return all.stream()
                .map(
                        one ->
                                Option.of(
                                        id.apply(one).toString(),
                                        name.apply(one),
                                        chosen.contains(id.apply(one).toString())))
                .sorted((one, other) -> reader.language().compare(one.label(), other.label()))
                .toList();
    }

    /** What was typed, unchecked but for what no action can hold. */
    ActionForm read(TypedForm form, List<Detail> wrong) {
        List<UUID> recommendations = new ArrayList<>(form.ids("recommendations", wrong));
        recommendations.addAll(aims.named(form.value("names"), wrong));
        return new ActionForm(
                form.revision(),
                form.value("reason"),
                TypedWordings.read(form::value, "title"),
                TypedWordings.read(form::value, "description"),
                status(form, wrong),
                form.day("start", wrong),
                form.day("target", wrong),
                form.day("done", wrong),
                form.id("lead", wrong),
                form.ids("contributors", wrong),
                form.ids("focalPoints", wrong),
                recommendations,
                form.ids("clusters", wrong),
                form.has("inPlan"),
                form.has("shown"));
    }

    private static Status status(TypedForm form, List<Detail> wrong) {
        for (Status one : Status.values()) {
            if (one.name().equals(form.value("status"))) {
                return one;
            }
        }
        wrong.add(Detail.of("status", "form.choice", form.value("status")));
        return Status.PLANNED;
    }

    /** The fields of an action as it stands, with what somebody asked for. */
    TypedForm fields(Action action, Person person) {
        Map<String, List<String>> fields = fields(action);
        asks.waiting(Actions.KIND, action.id(), person)
                .ifPresent(
                        waiting -> {
                            put(fields, "shown", "yes");
                            put(fields, "asked", waiting.proposal().id());
                        });
        return TypedForm.of(fields);
    }

    /** The proposal to show it; null when none waits, or the person may not see it. */
    @Nullable UUID waiting(Action action, Person person) {
        return asks.waiting(Actions.KIND, action.id(), person)
                .map(waiting -> waiting.proposal().id())
                .orElse(null);
    }

    /** Ends what waits to show it where the form, which said that it waits, wants it no more. */
    Action kept(Action action, TypedForm form, Person person) {
        if (form.has("asked") && !form.has("shown")) {
            asks.end(Actions.KIND, action.id(), person);
        }
        return action;
    }

    private static Map<String, List<String>> fields(Action action) {
        var content = action.content();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.putAll(TypedWordings.fields("description", content.description()));
        fields.putAll(TypedWordings.fields("title", content.title()));
        fields.put("revision", List.of(Integer.toString(action.revision())));
        fields.put("status", List.of(content.status().name()));
        put(fields, "start", content.dates().start());
        put(fields, "target", content.dates().target());
        put(fields, "done", content.dates().done());
        put(fields, "lead", content.responsible().lead());
        fields.put("contributors", texts(content.responsible().contributors()));
        fields.put("focalPoints", texts(content.responsible().focalPoints()));
        fields.put("recommendations", texts(content.aims().recommendations()));
        fields.put("clusters", texts(content.aims().clusters()));
        put(fields, "inPlan", content.isInPlan() ? "yes" : null);
        put(fields, "shown", content.isShown() ? "yes" : null);
        return fields;
    }

    private static void put(Map<String, List<String>> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, List.of(value.toString()));
        }
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
