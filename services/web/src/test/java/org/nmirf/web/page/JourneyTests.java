package org.nmirf.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nmirf.web.page.Journey.Stage;
import org.nmirf.web.page.Journey.State;

class JourneyTests {

    @Test
    void showsWhatIsDoneWhatIsNextAndWhatIsAhead() {
        Journey journey = Journey.at(Stage.APPROVED, Map.of(), false, "waits");

        assertThat(journey.steps())
                .extracting(Journey.Step::state)
                .containsExactly(
                        State.DONE,
                        State.DONE,
                        State.DONE,
                        State.DONE,
                        State.NEXT,
                        State.AHEAD,
                        State.AHEAD);
        assertThat(journey.reached().stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void stopsAtTheStageThatRefused() {
        Journey journey = Journey.at(Stage.SENT, Map.of(), true, null);

        assertThat(journey.isStopped()).isTrue();
        assertThat(journey.steps().get(5).state()).isEqualTo(State.STOPPED);
    }
}
