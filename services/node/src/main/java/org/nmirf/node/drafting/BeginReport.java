package org.nmirf.node.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nmirf.node.assembly.Grouping;
import org.nmirf.node.drafting.ReportPage.FacetView;
import org.nmirf.node.drafting.ReportPage.Field;
import org.nmirf.node.drafting.ReportPage.Form;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.Obligations;
import org.nmirf.node.obligation.Procedure;
import org.nmirf.node.recommendation.Scope;
import org.nmirf.node.register.Facet;
import org.nmirf.node.register.Register;
import org.nmirf.node.register.RegisterQuery;
import org.nmirf.node.report.WordLimits;
import org.nmirf.node.site.TypedForm;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The form with which a report begins: what it is, and what it answers, with counts. */
@Component
class BeginReport {

    private static final List<Facet> SHOWN =
            List.of(Facet.BODY, Facet.THEME, Facet.GROUP, Facet.STATUS, Facet.CYCLE);

    private final Register register;
    private final Obligations obligations;
    private final WordLimits limits;
    private final Words words;

    BeginReport(Register register, Obligations obligations, WordLimits limits, Words words) {
        this.register = register;
        this.obligations = obligations;
        this.limits = limits;
        this.words = words;
    }

    /** Where names come from. */
    @Component
    record Words(MessageSource messages, Vocabularies vocabularies) {

        String say(String key, Reader reader) {
            return messages.getMessage(key, null, reader.locale());
        }
    }

    Form form(TypedForm typed, Reader reader) {
        Map<String, List<String>> selection = new TypedReport(typed).selection();
        var query = RegisterQuery.of(selection);
        var found = register.search(query, new Scope.Everything(), 0, 1);
        return new Form(
                typed,
                bodies(typed, reader),
                options(Procedure.values(), "obligation.procedure.", "procedure", typed, reader),
                languages(typed, reader),
                obligations(typed, reader),
                options(Grouping.values(), "report.grouping.", "grouping", typed, reader),
                SHOWN.stream()
                        .map(
                                facet ->
                                        facet(
                                                facet,
                                                found.counts().getOrDefault(facet, Map.of()),
                                                query.chosen(facet),
                                                reader))
                        .filter(facet -> !facet.options().isEmpty())
                        .toList(),
                others(selection),
                selection.isEmpty() ? 0 : found.total(),
                limits.all());
    }

    /**
     * The form with what the chosen obligation says: body, procedure, title and period; and, where
     * nothing is chosen yet, what that body asked, in the latest cycle where it has cycles.
     *
     * @param typed names the obligation; what else stands in it gives way
     */
    TypedForm filled(TypedForm typed, Reader reader) {
        return obligations.all().stream()
                .filter(one -> one.id().toString().equals(typed.value("obligation")))
                .findFirst()
                .map(one -> filled(typed, one.content(), reader))
                .orElse(typed);
    }

    private TypedForm filled(TypedForm typed, Obligation.Content content, Reader reader) {
        Map<String, List<String>> values = new LinkedHashMap<>(typed.values());
        values.put("body", List.of(content.body()));
        values.put("procedure", List.of(content.procedure().name()));
        values.put("title", List.of(title(content, reader)));
        Integer from = content.from();
        Integer to = content.to();
        if (from != null) {
            values.put("from", List.of(from + "-01-01"));
        }
        if (to != null) {
            values.put("to", List.of(to + "-12-31"));
        }
        if (new TypedReport(typed).selection().isEmpty()) {
            values.put("s-" + Facet.BODY.word(), List.of(content.body()));
            latestCycle(content.body())
                    .ifPresent(cycle -> values.put("s-" + Facet.CYCLE.word(), List.of(cycle)));
        }
        return TypedForm.of(values);
    }

    private String title(Obligation.Content content, Reader reader) {
        return reader.label("bodies", content.body())
                + ": "
                + words.say("obligation.procedure." + content.procedure(), reader);
    }

    private Optional<String> latestCycle(String body) {
        var query = RegisterQuery.of(Map.of(Facet.BODY.word(), List.of(body)));
        return register
                .search(query, new Scope.Everything(), 0, 1)
                .counts()
                .getOrDefault(Facet.CYCLE, Map.of())
                .keySet()
                .stream()
                .filter(cycle -> cycle.matches("[0-9]{1,3}"))
                .max(Comparator.comparingInt(Integer::parseInt));
    }

    private List<Option> bodies(TypedForm typed, Reader reader) {
        return words.vocabularies().vocabulary("bodies").concepts().stream()
                .map(
                        body ->
                                Option.of(
                                        body.code(),
                                        reader.label("bodies", body.code()),
                                        body.code().equals(typed.value("body"))))
                .toList();
    }

    private static List<Option> languages(TypedForm typed, Reader reader) {
        String chosen = typed.has("language") ? typed.value("language") : reader.language().code();
        return Language.forContent().stream()
                .map(one -> Option.of(one.code(), one.ownName(), one.code().equals(chosen)))
                .toList();
    }

    private List<Option> obligations(TypedForm typed, Reader reader) {
        return obligations.all().stream()
                .filter(
                        one ->
                                one.content().submission() == null
                                        || one.id().toString().equals(typed.value("obligation")))
                .map(
                        one ->
                                Option.of(
                                        one.id().toString(),
                                        reader.label("bodies", one.content().body())
                                                + ", "
                                                + words.say(
                                                        "obligation.procedure."
                                                                + one.content().procedure(),
                                                        reader)
                                                + ", "
                                                + one.content().due().text(),
                                        one.id().toString().equals(typed.value("obligation"))))
                .toList();
    }

    private <E extends Enum<E>> List<Option> options(
            E[] values, String key, String field, TypedForm typed, Reader reader) {
        return Arrays.stream(values)
                .map(
                        one ->
                                Option.of(
                                        one.name(),
                                        words.say(key + one.name(), reader),
                                        one.name().equals(typed.value(field))))
                .toList();
    }

    private static FacetView facet(
            Facet facet, Map<String, Integer> counts, List<String> chosen, Reader reader) {
        List<Option> options =
                Stream.concat(counts.keySet().stream(), chosen.stream())
                        .distinct()
                        .filter(value -> !value.equals(Facet.NONE))
                        .map(
                                value ->
                                        new Option(
                                                value,
                                                label(facet, value, reader),
                                                counts.getOrDefault(value, 0),
                                                chosen.contains(value)))
                        .sorted(
                                (one, other) ->
                                        reader.language().compare(one.label(), other.label()))
                        .toList();
        return new FacetView(facet.word(), options);
    }

    private static String label(Facet facet, String value, Reader reader) {
        return switch (facet) {
            case BODY -> reader.label("bodies", value);
            case THEME -> reader.label("themes", value);
            case GROUP -> reader.label("groups", value);
            case STATUS -> reader.label("implementation-statuses", value);
            case DOCUMENT,
                    SDG,
                    PRIORITY,
                    INSTITUTION,
                    FOCAL_POINT,
                    POSITION,
                    STATE,
                    CYCLE,
                    KIND,
                    CATEGORY,
                    LANGUAGE ->
                    value;
        };
    }

    /** Choices that came along from the register and have no box here. */
    private static List<Field> others(Map<String, List<String>> selection) {
        List<String> shown = SHOWN.stream().map(Facet::word).toList();
        List<Field> others = new ArrayList<>();
        selection.forEach(
                (name, values) -> {
                    if (!shown.contains(name)) {
                        values.forEach(value -> others.add(new Field("s-" + name, value)));
                    }
                });
        return others;
    }
}
