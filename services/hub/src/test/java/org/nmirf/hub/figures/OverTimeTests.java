package org.nmirf.hub.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Source;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.disclosure.figures.table.UnitOfCount;
import org.nmirf.hub.figures.OverTime.Value;

/** What is put side by side over time, and what stays unknown. */
class OverTimeTests {

    private static final Value HIDDEN = new Value(null);

    /** A table by theme; what is not given is not published. */
    private static LiveTable table(String id, String period, Map<String, Long> counts) {
        return table(id, period, counts, Dimension.flat("theme", List.of("health", "work")));
    }

    private static LiveTable table(
            String id, String period, Map<String, Long> counts, Dimension dimension) {
        var layout = new Layout(List.of(dimension));
        Map<CellName, Published> cells = new HashMap<>();
        cells.put(CellName.TOTAL, new Published.Shown(100));
        counts.forEach(
                (theme, count) ->
                        cells.put(CellName.TOTAL.with("theme", theme), new Published.Shown(count)));
        return new LiveTable(
                id,
                1,
                new Source.OfMember(new CountryCode("ma")),
                LocalDate.of(2026, 1, 1),
                PublishedTable.received(UnitOfCount.CASE, period, layout, cells));
    }

    @Test
    void putsPeriodsInTheirOrderAndKeepsWhatIsHiddenHidden() {
        var shown =
                OverTime.of(
                        "ma",
                        List.of(
                                table("b", "2025", Map.of("health", 30L)),
                                table("a", "2024", Map.of("health", 20L, "work", 80L))),
                        "theme");

        assertThat(shown.periods()).containsExactly("2024", "2025");
        assertThat(shown.rows())
                .containsExactly(
                        new OverTime.Row(
                                "health",
                                List.of(Optional.of(new Value(20L)), Optional.of(new Value(30L)))),
                        new OverTime.Row(
                                "work", List.of(Optional.of(new Value(80L)), Optional.of(HIDDEN))));
        assertThat(shown.hidden()).isEqualTo(1);
    }

    /** The total is published, and the one cell beside it: together they would tell the other. */
    @Test
    void neverShowsTheTotalFromWhichAHiddenCellCouldBeWorkedOut() {
        var shown = OverTime.of("ma", List.of(table("a", "2024", Map.of("health", 93L))), "theme");

        assertThat(shown.rows().toString()).doesNotContain("100").doesNotContain("7");
    }

    @Test
    void takesTheNewestTableOfAPeriod() {
        var shown =
                OverTime.of(
                        "ma",
                        List.of(
                                table("new", "2024", Map.of("health", 21L)),
                                table("old", "2024", Map.of("health", 20L))),
                        "theme");

        assertThat(shown.tables()).extracting(LiveTable::id).containsExactly("new");
    }

    @Test
    void findsTheLargestNumberAndSetsTheOneBeforeBesideItOnlyIfItIsPublished() {
        var both =
                OverTime.of(
                        "ma",
                        List.of(
                                table("b", "2025", Map.of("health", 30L, "work", 70L)),
                                table("a", "2024", Map.of("health", 20L))),
                        "theme");

        assertThat(both.finding()).contains(new OverTime.Finding("work", 70, "2025", null));
        assertThat(OverTime.of("ma", List.of(table("c", "2026", Map.of())), "theme").finding())
                .isEmpty();
    }

    /** What is a part in one year and a sum in the next would be drawn twice. */
    @Test
    void drawsASumOnlyWhereNothingAddsUpToIt() {
        var parents =
                new TreeMap<>(
                        Map.of("health", "", "clinics", "health", "wards", "health", "work", ""));
        var shown =
                OverTime.of(
                        "ma",
                        List.of(
                                table(
                                        "b",
                                        "2025",
                                        Map.of("health", 30L, "clinics", 20L, "work", 70L),
                                        new Dimension("theme", parents)),
                                table("a", "2024", Map.of("health", 20L, "work", 80L))),
                        "theme");

        assertThat(shown.drawn("theme"))
                .containsExactly(Set.of("health", "work"), Set.of("clinics", "wards", "work"));
    }

    /** A year is no more than its halves: only what is as long stands beside it. */
    @Test
    void setsAYearBesideAYearAndHalfAYearBesideHalfAYear() {
        var years =
                OverTime.of(
                        "ma",
                        List.of(
                                table("d", "2025", Map.of("health", 112L)),
                                table("c", "2024-H2", Map.of("health", 60L)),
                                table("b", "2024-H1", Map.of("health", 30L)),
                                table("a", "2024", Map.of("health", 90L))),
                        "theme");
        var half =
                OverTime.of(
                        "ma",
                        List.of(
                                table("b", "2025-H1", Map.of("health", 50L)),
                                table("a", "2024", Map.of("health", 90L))),
                        "theme");

        assertThat(years.finding())
                .contains(
                        new OverTime.Finding(
                                "health", 112, "2025", new OverTime.Before(90, "2024")));
        assertThat(half.finding()).contains(new OverTime.Finding("health", 50, "2025-H1", null));
        assertThat(years.largest(0)).isEqualTo(112);
        assertThat(years.largest(1)).isEqualTo(60);
    }

    @Test
    void leavesTheFirstPeriodsToTheFileWhereTheTableIsTooLong() {
        var whole =
                OverTime.of(
                        "ma",
                        List.of(
                                table("c", "2026", Map.of("health", 3L)),
                                table("b", "2025", Map.of("health", 2L)),
                                table("a", "2024", Map.of("health", 1L))),
                        "theme");

        assertThat(whole.newest(4).periods()).containsExactly("2025", "2026");
        assertThat(whole.newest(4).tables()).extracting(LiveTable::id).containsExactly("b", "c");
        assertThat(whole.newest(4).finding()).isEqualTo(whole.finding());
        assertThat(whole.newest(1).periods()).containsExactly("2026");
        assertThat(whole.newest(6)).isEqualTo(whole);
    }

    @Test
    void spreadsCountriesOverPagesThatStayLight() {
        var one = OverTime.of("ma", List.of(table("a", "2024", Map.of("health", 20L))), "theme");
        var themes = IntStream.range(0, 300).mapToObj(theme -> "t" + theme).toList();
        var large =
                OverTime.of(
                        "dz",
                        List.of(table("b", "2024", Map.of(), Dimension.flat("theme", themes))),
                        "theme");

        assertThat(OverTimePages.of(List.of())).containsExactly(List.of());
        assertThat(OverTimePages.of(Collections.nCopies(30, one)))
                .extracting(List::size)
                .containsExactly(12, 12, 6);
        assertThat(OverTimePages.of(List.of(one, large, large, one)))
                .extracting(List::size)
                .containsExactly(2, 2);
    }
}
