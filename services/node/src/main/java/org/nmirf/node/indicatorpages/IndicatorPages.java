package org.nmirf.node.indicatorpages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.ReadActions;
import org.nmirf.node.actionpages.ActionRow;
import org.nmirf.node.actionpages.ActionRows;
import org.nmirf.node.aim.AimLines;
import org.nmirf.node.aim.FindAims;
import org.nmirf.node.chronicle.HistoryView;
import org.nmirf.node.chronicle.ShownVersion;
import org.nmirf.node.indicator.Indicator;
import org.nmirf.node.indicator.Indicator.Target;
import org.nmirf.node.indicator.IndicatorValue;
import org.nmirf.node.indicator.Indicators;
import org.nmirf.node.indicator.ReadIndicators;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.series.Decimals;
import org.nmirf.node.series.LineChart;
import org.nmirf.node.series.LineChart.Point;
import org.nmirf.node.wording.Wording;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Puts lists and the page of an indicator together. */
@Component
public class IndicatorPages {

    private final Indicators indicators;
    private final ReadIndicators read;
    private final Names names;
    private final HistoryView history;

    IndicatorPages(Indicators indicators, ReadIndicators read, Names names, HistoryView history) {
        this.indicators = indicators;
        this.read = read;
        this.names = names;
        this.history = history;
    }

    /** What an indicator names. */
    @Component
    record Names(
            Institutions institutions, FindAims aims, ReadActions actions, ActionRows actionRows) {

        String institution(@Nullable UUID id, Reader reader) {
            return id == null
                    ? ""
                    : institutions
                            .find(id)
                            .map(one -> one.name(reader.language().code()))
                            .orElse("");
        }

        /** Those that the person may see, in the order of their ids. */
        List<ActionRow> actions(List<UUID> ids, Person person, Reader reader) {
            List<Action> found =
                    actions.find(ids, person).stream()
                            .sorted(Comparator.comparing(one -> ids.indexOf(one.id())))
                            .toList();
            return actionRows.of(found, reader);
        }
    }

    /**
     * One indicator in a list; drawn by {@code indicator/parts :: line(line)}.
     *
     * @param name in the reader's language, or the original
     * @param finding what its values say
     */
    public record Line(Indicator indicator, @Nullable Wording name, Finding finding) {}

    /**
     * What values say, in numbers as the reader writes them.
     *
     * @param direction {@code none}, {@code one}, {@code rose}, {@code fell} or {@code same}
     * @param unit for the reader; may be empty
     * @param target empty when there is none
     */
    public record Finding(
            String direction,
            String first,
            String firstPeriod,
            String last,
            String lastPeriod,
            String unit,
            String target,
            String targetYear) {

        /** What its sentence names, in order. */
        public Object[] words() {
            return new Object[] {first, firstPeriod, last, lastPeriod, unit};
        }
    }

    /**
     * One value in the table.
     *
     * @param said as the reader writes it
     */
    record Row(IndicatorValue value, String said) {}

    /**
     * The page of one indicator.
     *
     * @param chart null while there are no values
     * @param otherActions how many there are that the person may not see
     * @param seen names the values as the page shows them
     */
    record Page(
            Line line,
            @Nullable Wording disaggregation,
            String source,
            String baseline,
            String target,
            @Nullable LineChart chart,
            List<Row> rows,
            AimLines aims,
            List<String> clusters,
            List<ActionRow> actions,
            int otherActions,
            List<ShownVersion> history,
            boolean mayEdit,
            boolean mayEnter,
            int seen) {}

    /** The indicators of a recommendation that the person may see. */
    public List<Line> of(RecommendationId recommendation, Person person, Reader reader) {
        return lines(read.of(recommendation, person), reader);
    }

    List<Line> lines(List<Indicator> some, Reader reader) {
        var values = indicators.values(some.stream().map(Indicator::id).toList());
        return some.stream()
                .map(
                        one ->
                                line(
                                        one,
                                        values.getOrDefault(one.id(), List.of()).stream()
                                                .map(IndicatorValue::point)
                                                .toList(),
                                        reader))
                .toList();
    }

    private static Line line(Indicator indicator, List<Point> points, Reader reader) {
        var content = indicator.content();
        String language = reader.language().code();
        Target target = content.target();
        String unit = content.unit().wordsFor(language);
        String last = points.isEmpty() ? "" : say(points.getLast().value(), reader);
        return new Line(
                indicator,
                content.name().bestFor(language).orElse(null),
                new Finding(
                        direction(points),
                        points.isEmpty() ? "" : say(points.getFirst().value(), reader),
                        points.isEmpty() ? "" : points.getFirst().period().toString(),
                        last,
                        points.isEmpty() ? "" : points.getLast().period().toString(),
                        unit,
                        target == null ? "" : say(target.value(), reader),
                        target == null ? "" : Integer.toString(target.year())));
    }

    private static String direction(List<Point> points) {
        if (points.size() < 2) {
            return points.isEmpty() ? "none" : "one";
        }
        int compared = points.getLast().value().compareTo(points.getFirst().value());
        return compared > 0 ? "rose" : compared < 0 ? "fell" : "same";
    }

    Page page(Indicator indicator, Person person, Reader reader) {
        var content = indicator.content();
        // Read before the values: what comes in between then counts as not seen.
        int seen = indicators.seen(indicator.id());
        List<IndicatorValue> values = indicators.values(indicator.id());
        List<Point> points = values.stream().map(IndicatorValue::point).toList();
        Point baseline = content.baseline();
        Target target = content.target();
        var aims = content.links().aims();
        List<ActionRow> actions = names.actions(content.links().actions(), person, reader);
        return new Page(
                line(indicator, points, reader),
                content.disaggregation().bestFor(reader.language().code()).orElse(null),
                names.institution(content.source(), reader),
                baseline == null ? "" : say(baseline.value(), reader),
                target == null ? "" : say(target.value(), reader),
                points.isEmpty() ? null : chart(points, baseline, target, reader),
                rows(values, reader),
                names.aims().lines(aims, person, reader),
                aims.clusters().stream().map(names.aims().clusterNames(reader)).toList(),
                actions,
                content.links().actions().size() - actions.size(),
                history.of(Indicators.KIND, indicator.id(), person, reader),
                person.is(Role.OFFICER),
                read.mayEnter(indicator, person),
                seen);
    }

    private static LineChart chart(
            List<Point> points, @Nullable Point baseline, @Nullable Target target, Reader reader) {
        return LineChart.of(
                points,
                baseline,
                target == null ? null : target.point(),
                reader.language().direction().equals("rtl"),
                reader.locale());
    }

    /** The newest first, as people look for them. */
    private static List<Row> rows(List<IndicatorValue> values, Reader reader) {
        List<Row> rows = new ArrayList<>();
        values.forEach(value -> rows.add(new Row(value, say(value.point().value(), reader))));
        Collections.reverse(rows);
        return rows;
    }

    /** The values as a table for download, columns as they can be brought in again. */
    List<List<String>> table(Indicator indicator) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("period", "value", "note", "source"));
        for (IndicatorValue value : indicators.values(indicator.id())) {
            var entry = value.entry();
            table.add(
                    List.of(
                            entry.period().toString(),
                            Decimals.write(Objects.requireNonNull(entry.value())),
                            entry.note(),
                            entry.source()));
        }
        return table;
    }

    private static String say(BigDecimal number, Reader reader) {
        return Decimals.say(number, reader.locale());
    }
}
