package org.nmirf.node.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.assembly.Materials.material;
import static org.nmirf.node.assembly.Materials.phrases;
import static org.nmirf.node.assembly.Materials.update;
import static org.nmirf.node.assembly.Materials.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nmirf.node.report.Section.Taken;
import org.nmirf.web.language.Language;

class ProposalTests {

    @Test
    void tellsTheAssessmentAndTheUpdatesInTheLanguageOfTheReport() {
        var known = material("partially-implemented", update("fr", "La loi est adoptée.", 1));

        var proposal = Proposal.of(List.of(known), phrases(Language.FR));

        assertThat(proposal.text())
                .contains("CRC/C/MAR/CO/9, § 23")
                .contains("selon l’appréciation de l’État")
                .contains("Du 1er janvier 2025 au 30 juin 2025 : La loi est adoptée.");
    }

    @Test
    void leavesOutWhatIsInAnotherLanguageButKnowsThatItWasThere() {
        var known = material("", update("fr", "La loi est adoptée.", 3));

        var proposal = Proposal.of(List.of(known), phrases(Language.AR));

        assertThat(proposal.text()).doesNotContain("La loi").startsWith("التوصية");
        assertThat(proposal.sources()).extracting(Taken::mark).containsExactly("3");
    }

    @Test
    void saysOnceWhatTwoRecommendationsShare() {
        var shared = update("en", "The law was adopted.", 1);
        var known = List.of(material("", shared), material("", shared));

        var proposal = Proposal.of(known, phrases(Language.EN));

        assertThat(proposal.text()).containsOnlyOnce("The law was adopted.");
        assertThat(proposal.sources()).hasSize(1);
    }

    @Test
    void speaksChineseInAChineseReport() {
        var proposal = Proposal.of(List.of(material("")), phrases(Language.ZH));

        assertThat(proposal.text()).startsWith("建议");
    }

    @Test
    void writesNumbersAndMonthsAsTheLanguageOfTheReportDoes() {
        var measured = Materials.measure("X", "2025-03", "1234.50");

        assertThat(Proposal.measure(measured, phrases(Language.EN)))
                .contains("X: 1,234.5 (March 2025).");
        assertThat(Proposal.measure(measured, phrases(Language.FR)).orElseThrow())
                .contains("234,5 (mars 2025)");
        assertThat(Proposal.measure(measured, phrases(Language.AR)).orElseThrow())
                .contains("مارس 2025");
    }

    @Test
    void marksAnAssessmentAnewOnlyWhenItSaysSomethingElse() {
        var one = material("partially-implemented");
        var same = with(one, update("en", "More", 1));
        var other = material("implemented");

        assertThat(same.sources()).containsAll(one.sources());
        assertThat(other.sources().getFirst().mark()).isNotEqualTo(one.sources().getFirst().mark());
    }
}
