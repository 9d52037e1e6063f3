package org.nmirf.node.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.wording.Wordings;
import org.springframework.util.LinkedMultiValueMap;

class TypedFollowUpTests {

    private static final LocalDate BEFORE = LocalDate.of(2025, 3, 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

    private final FollowUp old =
            new FollowUp(
                    null,
                    null,
                    List.of(),
                    List.of(),
                    "partially-implemented",
                    Wordings.NONE,
                    BEFORE,
                    null,
                    "",
                    new FollowUp.Visibility(false, Set.of()));

    @Test
    void datesANewStatusToday() {
        assertThat(read("fully-implemented", BEFORE).assessedOn()).isEqualTo(TODAY);
    }

    @Test
    void keepsTheDayOfAStatusThatStays() {
        assertThat(read("partially-implemented", BEFORE).assessedOn()).isEqualTo(BEFORE);
    }

    @Test
    void takesTheDayThatSomebodyTypes() {
        LocalDate typed = LocalDate.of(2026, 4, 1);

        assertThat(read("fully-implemented", typed).assessedOn()).isEqualTo(typed);
    }

    private FollowUp read(String status, LocalDate assessedOn) {
        var fields = new LinkedMultiValueMap<>(TypedFollowUp.of(old).fields());
        fields.set("status", status);
        fields.set("assessedOn", assessedOn.toString());
        return new TypedFollowUp(fields).read(old, TODAY).orProblem();
    }
}
