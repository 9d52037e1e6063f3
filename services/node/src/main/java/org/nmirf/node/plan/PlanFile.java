package org.nmirf.node.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.nmirf.node.paper.Workbook;
import org.nmirf.node.paper.Workbook.Column;
import org.nmirf.node.paper.Workbook.Value;
import org.nmirf.node.paper.Workbooks;
import org.nmirf.node.spreadsheet.CsvText;
import org.nmirf.node.wording.Wording;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the plan as a spreadsheet: one row for each action in each group, which also names the
 * other groups in which the action stands.
 */
@Component
class PlanFile {

    private static final int WIDE = 40;
    private static final int NARROW = 16;

    private final MessageSource messages;
    private final Clock clock;

    PlanFile(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** In comma-separated text. */
    byte[] csv(Plan plan, Reader reader) {
        List<List<String>> table = new ArrayList<>();
        table.add(columns(plan, reader).stream().map(Column::head).toList());
        rows(plan, reader).forEach(row -> table.add(row.stream().map(PlanFile::text).toList()));
        return CsvText.of(table);
    }

    /** As a workbook, in the direction in which the reader reads. */
    byte[] xlsx(Plan plan, Reader reader) {
        var sheet =
                new Workbook.Sheet(
                        message("plan.sheet", reader), columns(plan, reader), rows(plan, reader));
        var workbook =
                new Workbook(
                        reader.language(),
                        message("plan.title", reader),
                        List.of(sheet),
                        clock.instant());
        var bytes = new ByteArrayOutputStream();
        try {
            Workbooks.write(workbook, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private List<Column> columns(Plan plan, Reader reader) {
        String group = plan.query().isByCluster() ? "action.clusters" : "action.facet.theme";
        return Stream.of(
                        new Column(group, WIDE),
                        new Column("action.field.title", WIDE),
                        new Column("action.lead", WIDE),
                        new Column("action.contributors", WIDE),
                        new Column("action.field.status", NARROW),
                        new Column("action.facet.overdue", NARROW),
                        new Column("action.start", NARROW),
                        new Column("action.target", NARROW),
                        new Column("action.done", NARROW),
                        new Column("plan.recommendations", NARROW),
                        new Column("plan.also", WIDE),
                        new Column("plan.address", WIDE))
                .map(column -> new Column(message(column.head(), reader), column.width()))
                .toList();
    }

    private List<List<Value>> rows(Plan plan, Reader reader) {
        List<List<Value>> rows = new ArrayList<>();
        Map<UUID, List<String>> names = new HashMap<>();
        plan.groups()
                .forEach(
                        group ->
                                group.items()
                                        .forEach(
                                                item ->
                                                        names.computeIfAbsent(
                                                                        item.action().id(),
                                                                        id -> new ArrayList<>())
                                                                .add(group.name())));
        for (Plan.Group group : plan.groups()) {
            for (Plan.Item item : group.items()) {
                List<String> also =
                        new ArrayList<>(names.getOrDefault(item.action().id(), List.of()));
                also.remove(group.name());
                rows.add(row(group, item, also, reader));
            }
        }
        return rows;
    }

    private List<Value> row(Plan.Group group, Plan.Item item, List<String> also, Reader reader) {
        var dates = item.action().content().dates();
        Wording title = item.row().title();
        return List.of(
                Value.of(group.name()),
                Value.of(title == null ? "" : title.text()),
                Value.of(item.row().lead()),
                Value.of(String.join("; ", item.contributors())),
                Value.of(reader.label("action-statuses", item.row().status())),
                Value.of(item.row().isOverdue() ? message("action.overdue", reader) : ""),
                Value.of(dates.start()),
                Value.of(dates.target()),
                Value.of(dates.done()),
                Value.of(item.row().aims()),
                Value.of(String.join("; ", also)),
                Value.of("/actions/" + item.action().id()));
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.Figure figure -> figure.number().toPlainString();
            case Value.Day day -> day.date().toString();
            case Value.Empty() -> "";
        };
    }

    private String message(String key, Reader reader) {
        return messages.getMessage(key, null, reader.locale());
    }
}
