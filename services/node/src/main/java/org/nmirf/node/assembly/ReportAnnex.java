package org.nmirf.node.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.nmirf.node.action.Action;
import org.nmirf.node.aim.AimLine;
import org.nmirf.node.assembly.Material.Measure;
import org.nmirf.node.indicator.IndicatorValue;
import org.nmirf.node.paper.Workbook;
import org.nmirf.node.paper.Workbook.Column;
import org.nmirf.node.paper.Workbook.Sheet;
import org.nmirf.node.paper.Workbook.Value;
import org.nmirf.node.wording.Wording;

/**
 * Everything behind a report as tables: its recommendations, the actions, updates and indicators.
 */
final class ReportAnnex {

    private static final int NARROW = 18;
    private static final int WIDE = 70;

    private ReportAnnex() {}

    static Workbook of(Workspace workspace, Phrases phrases) {
        return new Workbook(
                phrases.language(),
                workspace.report().content().title().wordsFor(phrases.language().code()),
                List.of(
                        recommendations(workspace, phrases),
                        actions(workspace, phrases),
                        updates(workspace, phrases),
                        indicators(workspace, phrases)),
                workspace.report().changed().at());
    }

    private static Sheet recommendations(Workspace workspace, Phrases phrases) {
        List<List<Value>> rows = new ArrayList<>();
        workspace
                .parts()
                .forEach(
                        part ->
                                part.materials()
                                        .forEach(
                                                one ->
                                                        rows.add(
                                                                row(
                                                                        part.section().title(),
                                                                        one,
                                                                        phrases))));
        workspace.missing().forEach(one -> rows.add(row("", one, phrases)));
        return new Sheet(
                phrases.say("assembly.sheet.recommendations"),
                columns(
                        phrases,
                        "section",
                        "place",
                        "body",
                        "text",
                        "language",
                        "status",
                        "date",
                        "actions",
                        "updates"),
                rows);
    }

    private static List<Value> row(String section, Material material, Phrases phrases) {
        var one = material.recommendation();
        var followUp = one.followUp();
        var text = one.source().texts().bestFor(phrases.language().code());
        return List.of(
                Value.of(section),
                Value.of(AimLine.name(one)),
                Value.of(phrases.label("bodies", one.source().body())),
                Value.of(text.map(Wording::text).orElse("")),
                Value.of(text.map(Wording::language).orElse("")),
                Value.of(
                        followUp.status().isEmpty()
                                ? ""
                                : phrases.label("implementation-statuses", followUp.status())),
                Value.of(followUp.assessedOn()),
                Value.of(material.actions().size()),
                Value.of(material.updates().size()));
    }

    private static Sheet actions(Workspace workspace, Phrases phrases) {
        Map<UUID, List<Value>> rows = new LinkedHashMap<>();
        Map<UUID, List<String>> answers = new LinkedHashMap<>();
        for (Material material : materials(workspace)) {
            String name = AimLine.name(material.recommendation());
            for (Action action : material.actions()) {
                answers.computeIfAbsent(action.id(), id -> new ArrayList<>()).add(name);
                var content = action.content();
                rows.put(
                        action.id(),
                        List.of(
                                Value.of(content.title().wordsFor(phrases.language().code())),
                                Value.of(phrases.label("action-statuses", content.status().code())),
                                Value.of(content.dates().start()),
                                Value.of(content.dates().target()),
                                Value.of(content.dates().done()),
                                Value.of(
                                        String.join(
                                                "; ",
                                                answers.getOrDefault(action.id(), List.of())))));
            }
        }
        return new Sheet(
                phrases.say("assembly.sheet.actions"),
                columns(phrases, "text", "status", "start", "target", "done", "place"),
                List.copyOf(rows.values()));
    }

    private static Sheet updates(Workspace workspace, Phrases phrases) {
        List<List<Value>> rows = new ArrayList<>();
        for (Material material : materials(workspace)) {
            material.updates()
                    .forEach(
                            update ->
                                    rows.add(
                                            List.of(
                                                    Value.of(
                                                            AimLine.name(
                                                                    material.recommendation())),
                                                    Value.of(update.content().from()),
                                                    Value.of(update.content().to()),
                                                    Value.of(
                                                            update.content()
                                                                    .text()
                                                                    .wordsFor(
                                                                            phrases.language()
                                                                                    .code())))));
        }
        return new Sheet(
                phrases.say("assembly.sheet.updates"),
                columns(phrases, "place", "from", "to", "text"),
                rows);
    }

    private static Sheet indicators(Workspace workspace, Phrases phrases) {
        List<List<Value>> rows = new ArrayList<>();
        for (Material material : materials(workspace)) {
            for (Measure measure : material.measures()) {
                IndicatorValue last = measure.last();
                var content = measure.indicator().content();
                String language = phrases.language().code();
                BigDecimal number = last == null ? null : last.entry().value();
                rows.add(
                        List.of(
                                Value.of(AimLine.name(material.recommendation())),
                                Value.of(content.name().wordsFor(language)),
                                number == null ? new Value.Empty() : new Value.Figure(number),
                                Value.of(content.unit().wordsFor(language)),
                                Value.of(last == null ? "" : last.entry().period().toString())));
            }
        }
        return new Sheet(
                phrases.say("assembly.sheet.indicators"),
                columns(phrases, "place", "text", "value", "unit", "period"),
                rows);
    }

    private static List<Material> materials(Workspace workspace) {
        return Stream.concat(
                        workspace.parts().stream().flatMap(part -> part.materials().stream()),
                        workspace.missing().stream())
                .toList();
    }

    private static List<Column> columns(Phrases phrases, String... words) {
        return Stream.of(words)
                .map(
                        word ->
                                new Column(
                                        phrases.say("assembly.column." + word),
                                        word.equals("text") ? WIDE : NARROW))
                .toList();
    }
}
