package org.nmirf.node.practice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A practice as the API shows it.
 *
 * @param version version that the network was given last; 0 before the first release
 * @param live whether something was released that has not been withdrawn since
 */
@Schema(name = "Practice", description = "A practice in this node")
record PracticeAnswer(
        UUID id,
        @Schema(example = "1") int revision,
        PracticeState.Name state,
        State stateChange,
        Practice.Change created,
        Practice.Change changed,
        @Schema(description = "Version the network was given last; 0 before the first release")
                long version,
        boolean live,
        @JsonUnwrapped PracticeContent content) {

    /**
     * Who brought it into its state.
     *
     * @param reason why it was withdrawn: code of withdrawal-reasons; else null
     */
    @Schema(name = "StateChange")
    record State(String by, Instant at, @Nullable String reason) {}

    static PracticeAnswer of(Practice practice) {
        var state = practice.state();
        String reason = state instanceof PracticeState.Withdrawn gone ? gone.reason() : null;
        return new PracticeAnswer(
                practice.id().value(),
                practice.revision(),
                state.name(),
                new State(state.by(), state.at(), reason),
                practice.created(),
                practice.changed(),
                practice.releases().version(),
                practice.releases().live(),
                practice.content());
    }
}
