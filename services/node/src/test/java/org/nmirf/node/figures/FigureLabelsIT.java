package org.nmirf.node.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.figures.FigureDesk.table;

import org.junit.jupiter.api.Test;
import org.nmirf.node.network.SharedNode;

/** However well counts are hidden, names of columns and codes leave as they are. */
class FigureLabelsIT {

    private final FigureDesk desk =
            new FigureDesk(SharedNode.get().node(), SharedNode.get().desk());

    @Test
    void letsNoTableBeHandedInWithATelephoneNumberForACode() {
        String id = desk.draft(table("RECOMMENDATION", "1971", 30).replace("n3", "0612-345-678"));

        var seen = desk.get(id);
        var answer = desk.submit(id);

        assertThat(seen.body().path("objections").findValuesAsString("cell"))
                .containsExactly("0612-345-678");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().path("fields").findValuesAsString("code"))
                .containsOnly("figures.identifier");
    }

    @Test
    void pointsToCodesThatLookLikeNames() {
        String id = desk.draft(table("CASE", "1972", 30).replace("n3", "beatriz-quintela"));

        assertThat(desk.get(id).body().path("doubtful").toString())
                .isEqualTo("[\"beatriz-quintela\"]");
    }

    @Test
    void hasNoDoubtAboutOrdinaryCodes() {
        String id = desk.draft(table("CASE", "1973", 30));

        assertThat(desk.get(id).body().path("doubtful").isEmpty()).isTrue();
    }
}
