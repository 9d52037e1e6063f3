package org.nmirf.hub.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
import org.nmirf.schemas.UnitOfCount;

/** What the hub finds out about a table with nothing but what every reader has. */
class FigureCheckTests {

    private static final CountryCode MA = new CountryCode("ma");
    private static final CountryCode PT = new CountryCode("pt");

    private final InMemoryPublishedFigures published = new InMemoryPublishedFigures();
    private final FigureCheck check = new FigureCheck(published, new Auditor());

    @Test
    void letsATablePassInWhichNothingIsSmall() {
        assertThat(faults(Figures.table(UnitOfCount.CASE, 40L, 30L, 20L, 10L))).isEmpty();
    }

    @Test
    void letsHiddenCellsPassThatHideEachOther() {
        assertThat(faults(Figures.table(UnitOfCount.CASE, null, null, null, null))).isEmpty();
    }

    @Test
    void refusesAHiddenCellThatItsLineGivesAway() {
        assertThat(faults(Figures.table(UnitOfCount.CASE, null, 30L, 20L, 40L)))
                .containsExactly(RefusalCode.FIGURES_UNSAFE);
    }

    @Test
    void refusesASmallCountThatIsShown() {
        assertThat(faults(Figures.table(UnitOfCount.PERSON, 3L, 30L, 20L, 40L)))
                .containsExactly(RefusalCode.FIGURES_UNSAFE);
    }

    @Test
    void letsSmallCountsOfPublicRecommendationsPass() {
        assertThat(faults(Figures.table(UnitOfCount.RECOMMENDATION, 3L, 0L, 1L, 2L))).isEmpty();
    }

    @Test
    void refusesATableThatGivesAwayWhatAnEarlierOneHid() {
        keep(MA, Figures.table(UnitOfCount.CASE, null, null, null, null));

        assertThat(faults(Figures.table(UnitOfCount.CASE, null, 37L, 12L, 60L)))
                .contains(RefusalCode.FIGURES_UNSAFE);
    }

    @Test
    void doesNotMixUpTheTablesOfTwoCountries() {
        keep(PT, Figures.table(UnitOfCount.CASE, 40L, 30L, 20L, 10L));

        assertThat(faults(Figures.table(UnitOfCount.CASE, null, null, null, null))).isEmpty();
    }

    @Test
    void refusesCodesThatAreIdentifiers() {
        var table = Figures.table(UnitOfCount.RECOMMENDATION, 40L, 30L, 20L, 10L);
        table.getCells()
                .forEach(cell -> cell.getDimensions().replace("theme", "b", "0612-345-678"));

        assertThat(faults(table)).containsExactly(RefusalCode.IDENTIFIER_FOUND);
    }

    @Test
    void refusesWhatIsNoTable() {
        var table = Figures.table(UnitOfCount.CASE, 40L, 30L, 20L, 10L);
        var twice = new ArrayList<>(table.getCells());
        twice.add(twice.getFirst());
        var outside = Progress.newBuilder(table).setDimensions(List.of("theme")).build();
        var negative = Figures.table(UnitOfCount.CASE, -1L, 30L, 20L, 10L);

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
}
