package org.nmirf.web.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way of a release from draft to search, as the journey bar shows it.
 *
 * @param steps all steps in order
 * @param waitsForKey message key of what the current step waits for, or null when it waits for
 *     nothing
 */
public record Journey(List<Step> steps, @Nullable String waitsForKey) {

    /** Copies the steps. */
    public Journey {
        steps = List.copyOf(steps);
    }

    /**
     * A journey that has come as far as a stage.
     *
     * @param reached the last stage that was completed
     * @param since when each completed stage was completed, as far as known
     * @param isStopped whether it was refused or withdrawn after that stage and goes no further
     * @param waitsForKey message key of what happens next or why it stopped, or null
     */
    public static Journey at(
            Stage reached,
            Map<Stage, Instant> since,
            boolean isStopped,
            @Nullable String waitsForKey) {
        List<Step> steps = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            steps.add(new Step(stage, state(stage, reached, isStopped), since.get(stage)));
        }
        return new Journey(steps, waitsForKey);
    }

    /** The last completed step. */
    public Step reached() {
        return steps.stream()
                .filter(step -> step.state() == State.DONE)
                .reduce((earlier, later) -> later)
                .orElse(steps.getFirst());
    }

    /** Whether nothing more will happen because it was refused or withdrawn. */
    public boolean isStopped() {
        return steps.stream().anyMatch(step -> step.state() == State.STOPPED);
    }

    private static State state(Stage stage, Stage reached, boolean isStopped) {
        int distance = stage.compareTo(reached);
        if (distance <= 0) {
            return State.DONE;
        }
        if (distance > 1) {
            return State.AHEAD;
        }
        return isStopped ? State.STOPPED : State.NEXT;
    }

    /** The seven stages in their order. */
    public enum Stage {
        /** A draft exists. */
        WRITTEN,
        /** Identifiers were looked for. */
        SCANNED,
        /** Every finding was decided. */
        REVIEWED,
        /** Someone other than the author agreed. */
        APPROVED,
        /** It left the country. */
        SENT,
        /** The hub checked and took it. */
        ADMITTED,
        /** Anyone finds it. */
        SEARCHABLE;

        /** Lower-case word for keys and class names. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The stage with this word. */
        public static Stage of(String word) {
            return Arrays.stream(values())
                    .filter(stage -> stage.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no stage " + word));
        }
    }

    /** How a step stands. */
    public enum State {
        /** Completed. */
        DONE,
        /** The one that is waited for. */
        NEXT,
        /** Not yet its turn. */
        AHEAD,
        /** Refused or withdrawn here. */
        STOPPED;

        /** Lower-case word for keys and class names. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One stage and how it stands.
     *
     * @param since when it was completed, if it was and this is known
     */
    public record Step(Stage stage, State state, @Nullable Instant since) {}
}
