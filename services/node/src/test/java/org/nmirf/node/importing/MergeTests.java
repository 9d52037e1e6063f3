package org.nmirf.node.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.source;
import static org.nmirf.node.recommendation.RecommendationFixtures.withThemes;
import static org.nmirf.node.recommendation.RecommendationFixtures.wording;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.wording.Provenance;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;

class MergeTests {

    private static final String SYMBOL = "CRC/C/MAR/CO/9";

    private final Source imported = source(SYMBOL, "As printed");

    @Test
    void takesWhatTheFileSaysNow() {
        Source file = withThemes(source(SYMBOL, "As printed anew"), List.of("health"));

        Merge merge = Merge.of(imported, imported, file);

        assertThat(merge.source()).isEqualTo(file);
        assertThat(merge.kept()).isEmpty();
    }

    @Test
    void leavesAloneWhatPeopleCorrected() {
        Source corrected = withThemes(source(SYMBOL, "As corrected"), List.of("health"));

        Merge merge = Merge.of(corrected, imported, source(SYMBOL, "As printed anew"));

        assertThat(merge.source()).isEqualTo(corrected);
        assertThat(merge.kept()).containsExactly("texts.en");
    }

    @Test
    void saysNothingWhereTheFileIsWhatItWas() {
        Source corrected = source(SYMBOL, "As corrected");

        Merge merge = Merge.of(corrected, imported, imported);

        assertThat(merge.kept()).isEmpty();
        assertThat(merge.changes(corrected, imported)).isFalse();
    }

    @Test
    void takesNothingAwayWhereTheFileIsSilent() {
        Source file = withThemes(imported, List.of());

        Merge merge = Merge.of(imported, imported, file);

        assertThat(merge.source()).isEqualTo(imported);
        assertThat(merge.changes(imported, imported)).isFalse();
    }

    @Test
    void putsAnotherLanguageBesideTheFirst() {
        Wording arabic = new Wording("ar", Provenance.HUMAN_TRANSLATION, "كما طبع");
        Source file = source(SYMBOL, new Wordings(List.of(arabic)));

        Merge merge = Merge.of(imported, imported, file);

        assertThat(merge.source().texts().texts())
                .containsExactly(wording("en", "As printed"), arabic);
    }

    @Test
    void keepsWhatWasTypedInByHand() {
        Source typed = withThemes(source(SYMBOL, "As typed"), List.of());
        Source file = withThemes(source(SYMBOL, "As printed"), List.of("health"));

        Merge merge = Merge.of(typed, null, file);

        assertThat(merge.source()).isEqualTo(withThemes(typed, List.of("health")));
        assertThat(merge.kept()).containsExactly("texts.en");
    }

    @Test
    void remembersWhatTheFileSaidForTheNextTime() {
        Source corrected = source(SYMBOL, "As corrected");
        Source anew = source(SYMBOL, "As printed anew");

        Merge once = Merge.of(corrected, imported, anew);
        Merge twice = Merge.of(once.source(), once.imported(), anew);

        assertThat(once.imported()).isEqualTo(anew);
        assertThat(twice.kept()).isEmpty();
        assertThat(twice.changes(once.source(), once.imported())).isFalse();
    }
}
