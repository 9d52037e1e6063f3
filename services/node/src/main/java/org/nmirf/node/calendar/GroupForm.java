package org.nmirf.node.calendar;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.obligation.WorkingGroup.Delegate;
import org.nmirf.web.page.Option;

/**
 * The form of a working group, with what was typed.
 *
 * @param id of the obligation
 * @param revision that was read
 * @param dialogue first day of the dialogue as typed
 * @param lines steps with empty ones at the end
 * @param errors what is wrong, by field
 */
record GroupForm(
        UUID id,
        String revision,
        Row row,
        List<Option> leads,
        List<Option> institutions,
        List<Option> people,
        String dialogue,
        List<Line> lines,
        List<Delegate> delegates,
        Map<String, String> errors) {

    GroupForm {
        leads = List.copyOf(leads);
        institutions = List.copyOf(institutions);
        people = List.copyOf(people);
        lines = List.copyOf(lines);
        delegates = List.copyOf(delegates);
        errors = Map.copyOf(errors);
    }

    /** What is wrong with a field, or null. */
    public @Nullable String error(String name) {
        return errors.get(name);
    }

    /** A line of the form: a step, or an empty one. */
    record Line(String id, String title, String due, List<Option> owners) {

        Line {
            owners = List.copyOf(owners);
        }
    }
}
