package org.nmirf.node.recommendation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.wording.Wordings;

/**
 * What the country decided about a recommendation.
 *
 * @param priority how soon; null while nobody decided
 * @param lead institution that answers; null while none does
 * @param contributors other institutions that do a part
 * @param focalPoints people who keep it up to date
 * @param status the State's own assessment, a code of {@code implementation-statuses}; empty while
 *     there is none. What the mechanism thinks of it is a {@link Grade}
 * @param assessment why that status, in public words; may be empty
 * @param assessedOn day of that status; null while there is none
 * @param due day by which the focal points bring it up to date; null when none is set
 * @param comment for colleagues only; may be empty
 * @param visibility what of it the public site shows
 */
public record FollowUp(
        @Nullable Priority priority,
        @Nullable UUID lead,
        List<UUID> contributors,
        List<UUID> focalPoints,
        String status,
        Wordings assessment,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate due,
        String comment,
        Visibility visibility) {

    /** Nothing decided, nothing shown. */
    public static final FollowUp NONE =
            new FollowUp(
                    null,
                    null,
                    List.of(),
                    List.of(),
                    "",
                    Wordings.NONE,
                    null,
                    null,
                    "",
                    new Visibility(false, Set.of()));

    /** How soon. */
    public enum Priority {
        HIGH,
        MEDIUM,
        LOW
    }

    /** What of a recommendation can be kept from the public site. */
    public enum Part {
        INSTITUTIONS,
        STATUS,
        ASSESSMENT,
        ACTIONS,
        INDICATORS,
        GRADES
    }

    /**
     * What the public sees.
     *
     * @param isShown whether it stands on the public site at all
     * @param hidden parts that do not, although the recommendation does
     */
    public record Visibility(boolean isShown, Set<Part> hidden) {

        /** Copies the parts. */
        public Visibility {
            hidden = Set.copyOf(hidden);
        }

        /** Whether the public sees that part. */
        public boolean shows(Part part) {
            return isShown && !hidden.contains(part);
        }

        /** Whether it shows the public something that the other does not. */
        public boolean showsMoreThan(Visibility other) {
            return isShown && (!other.isShown() || !hidden.containsAll(other.hidden()));
        }

        /** What of this decision needs nobody else: all but what shows more than the other. */
        public Visibility within(Visibility other) {
            if (!isShown || !other.isShown()) {
                return new Visibility(false, hidden);
            }
            Set<Part> both = new HashSet<>(hidden);
            both.addAll(other.hidden());
            return new Visibility(true, both);
        }
    }

    /** Copies the lists. */
    public FollowUp {
        contributors = List.copyOf(contributors);
        focalPoints = List.copyOf(focalPoints);
    }

    /** The lead and all contributors. */
    public List<UUID> institutions() {
        return Stream.concat(Stream.ofNullable(lead), contributors.stream()).distinct().toList();
    }

    /** The same with other people who keep it up to date. */
    public FollowUp withFocalPoints(List<UUID> others) {
        return new FollowUp(
                priority,
                lead,
                contributors,
                others,
                status,
                assessment,
                assessedOn,
                due,
                comment,
                visibility);
    }

    /** As those read it who are not of the secretariat: without what is for colleagues only. */
    public FollowUp forOthers() {
        return new FollowUp(
                priority,
                lead,
                contributors,
                focalPoints,
                status,
                assessment,
                assessedOn,
                due,
                "",
                new Visibility(visibility.isShown(), Set.of()));
    }

    /** The same with another decision on what the public sees. */
    public FollowUp withVisibility(Visibility other) {
        return new FollowUp(
                priority,
                lead,
                contributors,
                focalPoints,
                status,
                assessment,
                assessedOn,
                due,
                comment,
                other);
    }
}
