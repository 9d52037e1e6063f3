package org.nmirf.node.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nmirf.node.history.Change;
import org.nmirf.node.revision.Merged.Other;
import org.nmirf.node.revision.Merged.Stage;

class MergedTests {

    private static final Change READ = change("officer");
    private static final Change FIRST = change("amina");
    private static final Change SECOND = change("brahim");

    @Test
    void takesWhatOnlyAnotherChanged() {
        var merged =
                Merged.of(
                        stages(Map.of("due", List.of("May")), Map.of("due", List.of("June"))),
                        Map.of("due", List.of("May"), "comment", List.of("Mine")));

        assertThat(merged.fields())
                .containsEntry("due", List.of("June"))
                .containsEntry("comment", List.of("Mine"));
        assertThat(merged.others())
                .containsExactly(Map.entry("due", new Other(SECOND, List.of("June"), true)));
    }

    @Test
    void keepsWhatOnlyThePersonTyped() {
        var same = Map.of("due", List.of("May"));

        var merged = Merged.of(stages(same, same), Map.of("due", List.of("July")));

        assertThat(merged.fields()).containsEntry("due", List.of("July"));
        assertThat(merged.others()).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhereBothChangedAndTellsTheOther() {
        var merged =
                Merged.of(
                        stages(Map.of("due", List.of("May")), Map.of("due", List.of("June"))),
                        Map.of("due", List.of("July")));

        assertThat(merged.fields()).containsEntry("due", List.of("July"));
        assertThat(merged.others())
                .containsExactly(Map.entry("due", new Other(SECOND, List.of("June"), false)));
    }

    @Test
    void saysNothingWhereBothSayTheSame() {
        var merged =
                Merged.of(
                        stages(Map.of("due", List.of("May")), Map.of("due", List.of("June"))),
                        Map.of("due", List.of(" June ")));

        assertThat(merged.others()).isEmpty();
    }

    @Test
    void seesNoChangeInOtherLineEndsOrAnotherOrder() {
        var stands = Map.of("words", List.of("a\nb"), "people", List.of("1", "2"));

        var merged =
                Merged.of(
                        stages(stands, stands),
                        Map.of("words", List.of("a\r\nb"), "people", List.of("2", "1")));

        assertThat(merged.others()).isEmpty();
    }

    @Test
    void tellsWhoSetAFieldLastAndNotWhoSavedLast() {
        var before = Map.of("due", List.of("May"), "lead", List.of("A"));
        var between = Map.of("due", List.of("June"), "lead", List.of("A"));
        var now = Map.of("due", List.of("June"), "lead", List.of("B"));

        var merged =
                Merged.of(
                        List.of(
                                new Stage(READ, before),
                                new Stage(FIRST, between),
                                new Stage(SECOND, now)),
                        before);

        assertThat(merged.others())
                .containsEntry("due", new Other(FIRST, List.of("June"), true))
                .containsEntry("lead", new Other(SECOND, List.of("B"), true));
    }

    @Test
    void tellsWhatWasEmptied() {
        var merged =
                Merged.of(
                        stages(Map.of("due", List.of("May")), Map.of("due", List.of(""))),
                        Map.of("due", List.of("July")));

        assertThat(merged.others())
                .containsExactly(Map.entry("due", new Other(SECOND, List.of(), false)));
    }

    private static List<Stage> stages(
            Map<String, List<String>> read, Map<String, List<String>> now) {
        return List.of(new Stage(READ, read), new Stage(SECOND, now));
    }

    private static Change change(String account) {
        return Change.of(account, Instant.EPOCH);
    }
}
