package org.nmirf.node.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.FollowUp.Priority;
import org.nmirf.node.recommendation.FollowUp.Visibility;

/**
 * What is to become other; what is empty stays as it is.
 *
 * @param priority the new one, or {@link #NOTHING} for none
 * @param lead id of the new one, or {@link #NOTHING} for none
 * @param addContributor id of an institution
 * @param removeContributor id of an institution
 * @param addPerson id of a focal point
 * @param removePerson id of a focal point
 * @param status code of the new one, or {@link #NOTHING} for none
 * @param due day (ISO 8601), or {@link #NOTHING} for none
 * @param shown {@code false} hides them; showing them is proposed elsewhere
 * @param archived {@code true} or {@code false}
 * @param reason for the history
 */
record Changes(
        String priority,
        String lead,
        String addContributor,
        String removeContributor,
        String addPerson,
        String removePerson,
        String status,
        String due,
        String shown,
        String archived,
        String reason) {

    /** Takes a value away. */
    static final String NOTHING = "-";

    /** Whether nothing is to be changed. */
    boolean isEmpty() {
        return priority.isEmpty()
                && lead.isEmpty()
                && addContributor.isEmpty()
                && removeContributor.isEmpty()
                && addPerson.isEmpty()
                && removePerson.isEmpty()
                && status.isEmpty()
                && due.isEmpty()
                && shown.isEmpty()
                && archived.isEmpty();
    }

    /** Whether they are to be put away; empty when that stays as it is. */
    Optional<Boolean> away() {
        return archived.isEmpty() ? Optional.empty() : Optional.of(Boolean.valueOf(archived));
    }

    /**
     * The decisions after the change.
     *
     * @param today day of a new assessment
     */
    FollowUp applied(FollowUp old, LocalDate today) {
        boolean isAssessed = !status.isEmpty() && !status.equals(old.status());
        String newStatus = status.isEmpty() ? old.status() : value(status).orElse("");
        LocalDate assessedOn = isAssessed ? today : old.assessedOn();
        UUID newLead = lead.isEmpty() ? old.lead() : id(lead);
        return new FollowUp(
                newPriority(old.priority()),
                newLead,
                changed(old.contributors(), addContributor, removeContributor).stream()
                        .filter(one -> !one.equals(newLead))
                        .toList(),
                changed(old.focalPoints(), addPerson, removePerson),
                newStatus,
                old.assessment(),
                newStatus.isEmpty() ? null : assessedOn,
                newDue(old.due()),
                old.comment(),
                shown.isEmpty()
                        ? old.visibility()
                        : new Visibility(Boolean.parseBoolean(shown), old.visibility().hidden()));
    }

    private @Nullable Priority newPriority(@Nullable Priority old) {
        return priority.isEmpty() ? old : value(priority).map(Priority::valueOf).orElse(null);
    }

    private @Nullable LocalDate newDue(@Nullable LocalDate old) {
        return due.isEmpty() ? old : value(due).map(LocalDate::parse).orElse(null);
    }

    private static Optional<String> value(String text) {
        return text.equals(NOTHING) ? Optional.empty() : Optional.of(text);
    }

    private static @Nullable UUID id(String text) {
        return value(text).map(UUID::fromString).orElse(null);
    }

    private static List<UUID> changed(List<UUID> old, String add, String remove) {
        List<UUID> changed = new ArrayList<>(old);
        if (!remove.isEmpty()) {
            changed.remove(UUID.fromString(remove));
        }
        if (!add.isEmpty() && !changed.contains(UUID.fromString(add))) {
            changed.add(UUID.fromString(add));
        }
        return changed;
    }
}
