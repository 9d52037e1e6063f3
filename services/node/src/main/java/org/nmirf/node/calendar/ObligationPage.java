package org.nmirf.node.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.chronicle.ShownVersion;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.web.page.Option;

/**
 * Everything on the page of an obligation.
 *
 * @param lead what the leading institution is called; empty while none is named
 * @param members who takes part, in words
 * @param versions who changed what, the newest first; empty for those who may not see it
 */
record ObligationPage(
        Obligation obligation,
        Row row,
        String lead,
        List<String> members,
        List<StepLine> steps,
        List<ShownVersion> versions,
        boolean isOfficer) {

    ObligationPage {
        members = List.copyOf(members);
        steps = List.copyOf(steps);
        versions = List.copyOf(versions);
    }

    /**
     * One step.
     *
     * @param language code of the language of the title
     * @param owner who does it; empty while nobody is named
     * @param mayFinish whether the reader may say that it is done
     */
    record StepLine(
            UUID id,
            String title,
            String language,
            String owner,
            @Nullable LocalDate due,
            @Nullable LocalDate done,
            boolean isLate,
            boolean mayFinish) {}

    /** How many steps are done. */
    public long done() {
        return steps.stream().filter(step -> step.done() != null).count();
    }

    /**
     * The form of an obligation.
     *
     * @param id null while it is new
     * @param revision that was read; empty while it is new
     * @param errors what is wrong, by field
     * @param suggested whether the due date is only a suggestion
     */
    record Form(
            @Nullable UUID id,
            String revision,
            TypedObligation typed,
            Map<String, String> errors,
            List<Option> bodies,
            List<Option> procedures,
            boolean suggested) {

        Form {
            errors = Map.copyOf(errors);
            bodies = List.copyOf(bodies);
            procedures = List.copyOf(procedures);
        }

        /** What is wrong with a field, or null. */
        public @Nullable String error(String name) {
            return errors.get(name);
        }

        /** Where the form goes. */
        public String action() {
            return id == null ? "/obligations" : "/obligations/" + id;
        }
    }
}
