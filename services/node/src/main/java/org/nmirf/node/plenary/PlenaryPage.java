package org.nmirf.node.plenary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.chronicle.ShownVersion;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.plenary.Plenary.Conclusion;
import org.nmirf.web.page.Option;

/**
 * A meeting as its page shows it.
 *
 * @param late how many conclusions are late
 * @param participants names of the institutions that came
 * @param obligations whose steps the open conclusions may become; empty where none may
 */
record PlenaryPage(
        Plenary plenary,
        List<Agreed> agreed,
        int late,
        List<String> participants,
        List<ShownVersion> versions,
        List<Option> obligations) {

    PlenaryPage {
        agreed = List.copyOf(agreed);
        participants = List.copyOf(participants);
        versions = List.copyOf(versions);
        obligations = List.copyOf(obligations);
    }

    /** A meeting in the list. */
    record Line(Plenary plenary, int late) {}

    /**
     * A conclusion on the page.
     *
     * @param step on the way to what it is a step; null for nothing
     */
    record Agreed(Conclusion conclusion, String who, boolean isLate, @Nullable Obligation step) {}

    /**
     * The form of a meeting.
     *
     * @param id null while it is new
     * @param revision that was read; empty while it is new
     * @param errors what is wrong, by field
     */
    record Form(
            @Nullable UUID id,
            String revision,
            TypedPlenary typed,
            Map<String, String> errors,
            List<Option> participants,
            List<Row> rows) {

        Form {
            participants = List.copyOf(participants);
            rows = List.copyOf(rows);
        }

        /** What is wrong with a field, or null. */
        public @Nullable String error(String name) {
            return errors.get(name);
        }
    }

    /**
     * A line of the form for one conclusion.
     *
     * @param owners institutions to choose from
     * @param step what its step says, where it became one
     */
    record Row(TypedPlenary.Line typed, List<Option> owners, @Nullable AsStep step) {

        Row {
            owners = List.copyOf(owners);
        }
    }

    /**
     * What the step says that a conclusion became; it is changed there only.
     *
     * @param who does it; empty while nobody is named
     * @param due last day for it; null when there is none
     */
    record AsStep(String who, @Nullable LocalDate due) {}
}
