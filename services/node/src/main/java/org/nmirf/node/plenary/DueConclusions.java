package org.nmirf.node.plenary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.due.Due;
import org.nmirf.node.due.DueItems;
import org.nmirf.node.plenary.Plenary.Conclusion;
import org.nmirf.node.wording.Wordings;
import org.springframework.stereotype.Component;

/** What meetings agreed and nobody did yet; what became a step is reminded of as that step. */
@Component
class DueConclusions implements DueItems {

    private static final String KIND = "plenary-conclusion";
    // Nobody says in which language a meeting is written down.
    private static final String LANGUAGE = "en";

    private final Plenaries plenaries;
    private final ConclusionSteps steps;

    DueConclusions(Plenaries plenaries, ConclusionSteps steps) {
        this.plenaries = plenaries;
        this.steps = steps;
    }

    @Override
    public List<Due> open(LocalDate until) {
        Set<UUID> made = steps.made().keySet();
        List<Due> open = new ArrayList<>();
        for (Plenary plenary : plenaries.all()) {
            for (Conclusion one : plenary.content().conclusions()) {
                LocalDate day = one.due();
                if (day == null
                        || day.isAfter(until)
                        || one.done() != null
                        || made.contains(one.id())) {
                    continue;
                }
                UUID institution = one.institution();
                open.add(
                        new Due(
                                KIND,
                                one.id(),
                                Wordings.of(LANGUAGE, one.what()),
                                "/plenaries/" + plenary.id(),
                                day,
                                List.of(),
                                institution == null ? List.of() : List.of(institution)));
            }
        }
        return open;
    }
}
