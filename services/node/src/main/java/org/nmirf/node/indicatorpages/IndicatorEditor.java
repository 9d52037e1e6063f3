package org.nmirf.node.indicatorpages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.action.Actions;
import org.nmirf.node.aim.AimLine;
import org.nmirf.node.aim.FindAims;
import org.nmirf.node.indicator.Indicator;
import org.nmirf.node.indicator.IndicatorForm;
import org.nmirf.node.indicator.Indicators;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.series.Decimals;
import org.nmirf.node.series.Period;
import org.nmirf.node.showing.Asks;
import org.nmirf.node.site.TypedForm;
import org.nmirf.node.wording.TypedWordings;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns an indicator into the fields of a form, and back. */
@Component
class IndicatorEditor {

    private final Institutions institutions;
    private final Actions actions;
    private final FindAims aims;
    private final Asks asks;
    private final MessageSource messages;

    IndicatorEditor(
            Institutions institutions,
            Actions actions,
            FindAims aims,
            Asks asks,
            MessageSource messages) {
        this.institutions = institutions;
        this.actions = actions;
        this.aims = aims;
        this.asks = asks;
        this.messages = messages;
    }

    /**
     * What the form shows.
     *
     * @param id of the indicator; null for a new one
     */
    record View(
            @Nullable UUID id,
            TypedForm form,
            List<Option> kinds,
            List<Option> sources,
            List<Option> clusters,
            List<Option> actions,
            List<AimLine> recommendations) {}

    View view(@Nullable UUID id, TypedForm form, Reader reader) {
        return new View(
                id,
                form,
                Stream.of(Indicator.Kind.values()).map(one -> kind(one, form, reader)).toList(),
                sources(form, reader),
                aims.clusters(form.ids("clusters", new ArrayList<>()), reader),
                actions(form, reader),
                aims.lines(form.ids("recommendations", new ArrayList<>()), reader));
    }

    private Option kind(Indicator.Kind kind, TypedForm form, Reader reader) {
        String label = messages.getMessage("indicator.kind." + kind, null, reader.locale());
        return Option.of(kind.name(), label, form.value("kind").equals(kind.name()));
    }

    private List<Option> sources(TypedForm form, Reader reader) {
        String chosen = form.value("source");
        return institutions.all().stream()
                .filter(one -> !one.isArchived() || chosen.equals(one.id().toString()))
                .map(
                        one ->
                                Option.of(
                                        one.id().toString(),
                                        one.name(reader.language().code()),
                                        chosen.equals(one.id().toString())))
                .sorted((one, other) -> reader.language().compare(one.label(), other.label()))
                .toList();
    }

    private List<Option> actions(TypedForm form, Reader reader) {
        List<String> chosen = form.values("actions");
        return actions.all().stream()
                .filter(one -> !one.isArchived() || chosen.contains(one.id().toString()))
                .map(
                        one ->
                                Option.of(
                                        one.id().toString(),
                                        one.content().title().wordsFor(reader.language().code()),
                                        chosen.contains(one.id().toString())))
                .sorted((one, other) -> reader.language().compare(one.label(), other.label()))
                .toList();
    }

    /** What was typed, unchecked but for what no indicator can hold. */
    IndicatorForm read(TypedForm form, List<Detail> wrong) {
        List<UUID> recommendations = new ArrayList<>(form.ids("recommendations", wrong));
        recommendations.addAll(aims.named(form.value("names"), wrong));
        Period since = period(form, wrong);
        BigDecimal baseline = number(form, "baseline", wrong);
        Integer year = year(form, wrong);
        BigDecimal target = number(form, "target", wrong);
        half(wrong, since == null, baseline == null, "baselinePeriod", "baseline");
        half(wrong, year == null, target == null, "targetYear", "target");
        return new IndicatorForm(
                form.revision(),
                form.value("reason"),
                TypedWordings.read(form::value, "name"),
                TypedWordings.read(form::value, "unit"),
                kind(form, wrong),
                form.id("source", wrong),
                since,
                baseline,
                year,
                target,
                TypedWordings.read(form::value, "disaggregation"),
                recommendations,
                form.ids("clusters", wrong),
                form.ids("actions", wrong),
                form.has("shown"));
    }

    /** A number without its time, or a time without its number, is a slip of the hand. */
    private static void half(
            List<Detail> wrong, boolean noTime, boolean noNumber, String time, String number) {
        if (wrong.isEmpty() && noTime != noNumber) {
            wrong.add(Detail.of(noTime ? time : number, "indicator.half"));
        }
    }

    private static Indicator.@Nullable Kind kind(TypedForm form, List<Detail> wrong) {
        for (Indicator.Kind one : Indicator.Kind.values()) {
            if (one.name().equals(form.value("kind"))) {
                return one;
            }
        }
        wrong.add(Detail.of("kind", "form.choice", form.value("kind")));
        return null;
    }

    private static @Nullable Period period(TypedForm form, List<Detail> wrong) {
        if (!form.has("baselinePeriod")) {
            return null;
        }
        var found = Period.find(form.value("baselinePeriod"));
        if (found.isEmpty()) {
            wrong.add(
                    Detail.of(
                            "baselinePeriod", "indicator.no-period", form.value("baselinePeriod")));
        }
        return found.orElse(null);
    }

    private static @Nullable Integer year(TypedForm form, List<Detail> wrong) {
        if (!form.has("targetYear")) {
            return null;
        }
        var found = Period.find(form.value("targetYear")).filter(one -> one.month() == 0);
        if (found.isEmpty()) {
            wrong.add(Detail.of("targetYear", "indicator.no-period", form.value("targetYear")));
        }
        return found.map(Period::year).orElse(null);
    }

    private static @Nullable BigDecimal number(TypedForm form, String name, List<Detail> wrong) {
        if (!form.has(name)) {
            return null;
        }
        var found = Decimals.find(form.value(name));
        if (found.isEmpty()) {
            wrong.add(Detail.of(name, "indicator.no-number", form.value(name)));
        }
        return found.orElse(null);
    }

    /** The fields of an indicator as it stands, with what somebody asked for. */
    TypedForm fields(Indicator indicator, Person person) {
        Map<String, List<String>> fields = fields(indicator);
        asks.waiting(Indicators.KIND, indicator.id(), person)
                .ifPresent(
                        waiting -> {
                            put(fields, "shown", "yes");
                            put(fields, "asked", waiting.proposal().id());
                        });
        return TypedForm.of(fields);
    }

    /** The proposal to show it; null when none waits, or the person may not see it. */
    @Nullable UUID waiting(Indicator indicator, Person person) {
        return asks.waiting(Indicators.KIND, indicator.id(), person)
                .map(waiting -> waiting.proposal().id())
                .orElse(null);
    }

    /** Ends what waits to show it where the form, which said that it waits, wants it no more. */
    Indicator kept(Indicator indicator, TypedForm form, Person person) {
        if (form.has("asked") && !form.has("shown")) {
            asks.end(Indicators.KIND, indicator.id(), person);
        }
        return indicator;
    }

    private static Map<String, List<String>> fields(Indicator indicator) {
        var content = indicator.content();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.putAll(TypedWordings.fields("disaggregation", content.disaggregation()));
        fields.putAll(TypedWordings.fields("unit", content.unit()));
        fields.putAll(TypedWordings.fields("name", content.name()));
        fields.put("revision", List.of(Integer.toString(indicator.revision())));
        fields.put("kind", List.of(content.kind().name()));
        put(fields, "source", content.source());
        var baseline = content.baseline();
        if (baseline != null) {
            put(fields, "baselinePeriod", baseline.period());
            put(fields, "baseline", Decimals.write(baseline.value()));
        }
        var target = content.target();
        if (target != null) {
            put(fields, "targetYear", target.year());
            put(fields, "target", Decimals.write(target.value()));
        }
        fields.put("recommendations", texts(content.links().aims().recommendations()));
        fields.put("clusters", texts(content.links().aims().clusters()));
        fields.put("actions", texts(content.links().actions()));
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
