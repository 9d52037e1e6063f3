package org.nmirf.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TableViewTests {

    private static final TableView.Tree REGION =
            new TableView.Tree(
                    "region", new TreeMap<>(Map.of("north", "", "n1", "north", "south", "")));
    private static final TableView.Tree SEX =
            new TableView.Tree("sex", new TreeMap<>(Map.of("f", "", "m", "")));

    private static TableView view(TableView.Tree... dimensions) {
        return TableView.of(
                List.of(dimensions),
                place ->
                        TableView.Cell.published(
                                place.equals(Map.of("region", "n1", "sex", "f")) ? null : 7L));
    }

    @Test
    void putsGroupsBeforeTheirPartsAndTheTotalLast() {
        var view = view(REGION, SEX);

        assertThat(view.rows())
                .extracting(row -> row.names().getFirst())
                .containsExactly(
                        new TableView.Code("north", 0),
                        new TableView.Code("n1", 1),
                        new TableView.Code("south", 0),
                        new TableView.Code("", 0));
        assertThat(view.columns()).extracting(TableView.Code::word).containsExactly("f", "m", "");
        assertThat(view.rows().getLast().isTotal()).isTrue();
    }

    @Test
    void holdsNothingOfAHiddenCell() {
        assertThat(view(REGION, SEX).rows().get(1).cells())
                .containsExactly(
                        new TableView.Cell(null, "HIDDEN"),
                        new TableView.Cell(7L, null),
                        new TableView.Cell(7L, null));
    }

    @Test
    void asksForEveryPlaceByWhatIsNotTotalled() {
        List<Map<String, String>> asked = new java.util.ArrayList<>();

        TableView.of(
                List.of(REGION, SEX),
                place -> {
                    asked.add(place);
                    return TableView.Cell.published(1L);
                });

        assertThat(asked)
                .hasSize(12)
                .contains(Map.of("region", "n1", "sex", "m"), Map.of("sex", "f"), Map.of());
    }

    @Test
    void givesATableOfOneDimensionOneColumn() {
        var view = view(SEX);

        assertThat(view.columns()).containsExactly(new TableView.Code("", 0));
        assertThat(view.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(1));
    }
}
