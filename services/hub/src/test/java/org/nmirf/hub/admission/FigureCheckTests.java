package org.nmirf.hub.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.disclosure.figures.audit.Auditor;
import org.nmirf.schemas.Progress;
import org.nmirf.schemas.ProgressCell;
import org.nmirf.schemas.UnitOfCount;

/** What the hub finds out about a table with nothing but what every reader has. */
class FigureCheckTests {

    private static final CountryCode MA = new CountryCode("ma");
    private static final CountryCode PT = new CountryCode("pt");

    private final InMemoryPublishedFigures published = new InMemoryPublishedFigures();
    private final FigureCheck check = new FigureCheck(published, new Auditor());

    @Test
    void letsATablePassInWhichNothingIsSmall() {
        assertThat(faults(table(UnitOfCount.CASE, 40L, 30L, 20L, 10L))).isEmpty();
    }

    @Test
    void letsHiddenCellsPassThatHideEachOther() {
        assertThat(faults(table(UnitOfCount.CASE, null, null, null, null))).isEmpty();
    }

    @Test
    void refusesAHiddenCellThatItsLineGivesAway() {
        assertThat(faults(table(UnitOfCount.CASE, null, 30L, 20L, 40L)))
                .containsExactly(RefusalCode.FIGURES_UNSAFE);
    }

    @Test
    void refusesASmallCountThatIsShown() {
        assertThat(faults(table(UnitOfCount.PERSON, 3L, 30L, 20L, 40L)))
                .containsExactly(RefusalCode.FIGURES_UNSAFE);
    }

    @Test
    void letsSmallCountsOfPublicRecommendationsPass() {
        assertThat(faults(table(UnitOfCount.RECOMMENDATION, 3L, 0L, 1L, 2L))).isEmpty();
    }

    @Test
    void refusesATableThatGivesAwayWhatAnEarlierOneHid() {
        keep(MA, table(UnitOfCount.CASE, null, null, null, null));

        assertThat(faults(table(UnitOfCount.CASE, null, 37L, 12L, 60L)))
                .contains(RefusalCode.FIGURES_UNSAFE);
    }

    @Test
    void doesNotMixUpTheTablesOfTwoCountries() {
        keep(PT, table(UnitOfCount.CASE, 40L, 30L, 20L, 10L));

        assertThat(faults(table(UnitOfCount.CASE, null, null, null, null))).isEmpty();
    }

    @Test
    void refusesWhatIsNoTable() {
        var table = table(UnitOfCount.CASE, 40L, 30L, 20L, 10L);
        var twice = new ArrayList<>(table.getCells());
        twice.add(twice.getFirst());
        var outside = Progress.newBuilder(table).setDimensions(List.of("theme")).build();
        var negative = table(UnitOfCount.CASE, -1L, 30L, 20L, 10L);

        assertThat(faults(Progress.newBuilder(table).setCells(twice).build()))
                .containsExactly(RefusalCode.INVALID_CONTENT);
        assertThat(faults(Progress.newBuilder(table).setCells(List.of()).build()))
                .containsExactly(RefusalCode.INVALID_CONTENT);
        assertThat(faults(outside)).containsExactly(RefusalCode.INVALID_CONTENT);
        assertThat(faults(negative)).containsExactly(RefusalCode.INVALID_CONTENT);
    }

    private List<RefusalCode> faults(Progress progress) {
        return check.faults(progress, envelope(MA));
    }

    private void keep(CountryCode country, Progress progress) {
        published.add(country, new SignedEvent(envelope(country), new byte[0], "any"), progress);
    }

    private static Envelope envelope(CountryCode country) {
        return Envelope.of(
                UUID.randomUUID(),
                EventType.PROGRESS,
                new Source.OfMember(country),
                new Subject(Kind.PROGRESS, UUID.randomUUID()),
                1);
    }

    /** Two themes by two years of age, row by row; with totals wherever they can be known. */
    private static Progress table(UnitOfCount unit, @Nullable Long... inner) {
        Long[] truth =
                Arrays.stream(inner).map(count -> count == null ? 25L : count).toArray(Long[]::new);
        List<ProgressCell> cells = new ArrayList<>();
        cells.add(cell(inner[0], "a", "x"));
        cells.add(cell(inner[1], "a", "y"));
        cells.add(cell(inner[2], "b", "x"));
        cells.add(cell(inner[3], "b", "y"));
        cells.add(cell(truth[0] + truth[1], "a", ""));
        cells.add(cell(truth[2] + truth[3], "b", ""));
        cells.add(cell(truth[0] + truth[2], "", "x"));
        cells.add(cell(truth[1] + truth[3], "", "y"));
        cells.add(cell(truth[0] + truth[1] + truth[2] + truth[3], "", ""));
        return Progress.newBuilder()
                .setPeriod("2025")
                .setUnit(unit)
                .setDimensions(List.of("theme", "age"))
                .setCells(cells)
                .build();
    }

    private static ProgressCell cell(@Nullable Long count, String theme, String age) {
        Map<String, String> codes = new java.util.TreeMap<>();
        if (!theme.isEmpty()) {
            codes.put("theme", theme);
        }
        if (!age.isEmpty()) {
            codes.put("age", age);
        }
        return new ProgressCell(codes, count);
    }
}
