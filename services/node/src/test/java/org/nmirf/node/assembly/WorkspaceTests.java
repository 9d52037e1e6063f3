package org.nmirf.node.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.assembly.Materials.material;
import static org.nmirf.node.assembly.Materials.measure;
import static org.nmirf.node.assembly.Materials.update;
import static org.nmirf.node.assembly.Materials.with;
import static org.nmirf.node.report.ReportFixtures.report;
import static org.nmirf.node.report.ReportFixtures.section;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.assembly.Material.Gap;
import org.nmirf.node.assembly.Material.Measure;

class WorkspaceTests {

    @Test
    void namesEveryGapOfARecommendation() {
        var bare = material("");
        var report = report(section("", List.of(bare.id()), List.of()));

        var workspace = Workspace.of(report, Map.of(bare.id(), bare), List.of(bare.id()));

        assertThat(workspace.parts().getFirst().lines().getFirst().gaps())
                .containsExactly(Gap.TEXT, Gap.ASSESSMENT, Gap.UPDATE);
    }

    @Test
    void saysWhereNoSourceSpeaksTheLanguageOfTheReport() {
        var french = material("implemented", update("fr", "Fait.", 1));
        var report = report(section("Words", List.of(french.id()), french.sources()));

        var workspace = Workspace.of(report, Map.of(french.id(), french), List.of());

        assertThat(workspace.parts().getFirst().lines().getFirst().gaps())
                .containsExactly(Gap.LANGUAGE);
    }

    @Test
    void findsWhatWasSelectedAndIsInNoSection() {
        var left = material("implemented", update("en", "Done.", 1));

        var workspace = Workspace.of(report(), Map.of(left.id(), left), List.of(left.id()));

        assertThat(workspace.missing()).containsExactly(left);
        assertThat(workspace.gaps()).isEqualTo(1);
    }

    @Test
    void countsSourcesThatChangedOrCameSince() {
        var then = material("implemented", update("en", "Done.", 1));
        var now = with(then, update("en", "Done.", 2), update("en", "More.", 1));
        var report = report(section("Words", List.of(then.id()), then.sources()));

        var part = Workspace.of(report, Map.of(then.id(), now), List.of()).parts().getFirst();

        assertThat(part.newer()).hasSize(2);
        assertThat(part.newer("update")).isEqualTo(2);
    }

    @Test
    void saysWhichSourcesOfATextAreGone() {
        var then = material("implemented", update("en", "Done.", 1), update("en", "Stays.", 1));
        var now = with(then, update("en", "Stays.", 2));
        var report = report(section("Words", List.of(then.id()), then.sources()));
        var silent = report(section("", List.of(then.id()), then.sources()));

        var workspace = Workspace.of(report, Map.of(then.id(), now), List.of());
        var part = workspace.parts().getFirst();

        assertThat(workspace.gone()).isEqualTo(1);
        assertThat(part.gone("update")).isEqualTo(1);
        assertThat(part.newer("update")).isEqualTo(1);
        assertThat(Workspace.of(silent, Map.of(then.id(), now), List.of()).gone()).isZero();
    }

    @Test
    void missesNoValueThatANewerOneFollowed() {
        var first = measure("Schools", "2024", "4");
        var value = Objects.requireNonNull(first.last()).id();
        var second = measure("Schools", "2025", "5");
        var then = with(material("implemented"), first);
        var later = List.of(value, Objects.requireNonNull(second.last()).id());
        var now = with(then, new Measure(second.indicator(), second.last(), later));
        var report = report(section("Words", List.of(then.id()), then.sources()));

        var part = Workspace.of(report, Map.of(then.id(), now), List.of()).parts().getFirst();

        assertThat(part.newer("indicator")).isEqualTo(1);
        assertThat(part.gone()).isEmpty();
    }

    @Test
    void countsWordsAgainstTheLimit() {
        var half = report(section("word ".repeat(49), List.of(), List.of()));
        var over = report(section("word ".repeat(100), List.of(), List.of()));

        assertThat(of(half).words()).isEqualTo(50);
        assertThat(of(half).used()).isEqualTo(50);
        assertThat(of(half).isTooLong()).isFalse();
        assertThat(of(over).used()).isEqualTo(100);
        assertThat(of(over).isTooLong()).isTrue();
    }

    private static Workspace of(org.nmirf.node.report.Report report) {
        return Workspace.of(report, Map.<UUID, Material>of(), List.of());
    }
}
