package org.nmirf.node.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a report, in which steps, and who goes to the dialogue with the body.
 *
 * @param lead institution that writes it together; null while none is named
 * @param institutions that take part
 * @param people focal points who take part
 * @param dialogue first day of the dialogue; null while it is not known
 */
public record WorkingGroup(
        @Nullable UUID lead,
        List<UUID> institutions,
        List<UUID> people,
        List<Step> steps,
        @Nullable LocalDate dialogue,
        List<Delegate> delegation) {

    /** Nobody yet. */
    public static final WorkingGroup NONE =
            new WorkingGroup(null, List.of(), List.of(), List.of(), null, List.of());

    /**
     * Somebody of the delegation.
     *
     * @param function what the person is, in words
     * @param institution where the person comes from, in words
     */
    public record Delegate(String name, String function, String institution) {}

    /** Copies the lists. */
    public WorkingGroup {
        institutions = List.copyOf(institutions);
        people = List.copyOf(people);
        steps = List.copyOf(steps);
        delegation = List.copyOf(delegation);
    }

    /** The same with other people. */
    public WorkingGroup withPeople(List<UUID> others) {
        return new WorkingGroup(lead, institutions, others, steps, dialogue, delegation);
    }

    /** The same with other steps. */
    public WorkingGroup with(List<Step> others) {
        return new WorkingGroup(lead, institutions, people, others, dialogue, delegation);
    }
}
