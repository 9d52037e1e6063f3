package org.nmirf.node.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.aim.Aims;
import org.nmirf.node.history.Change;
import org.nmirf.node.revision.Revised;
import org.nmirf.node.wording.Wordings;

/**
 * Something that the State does. How far it is says nothing of the recommendation: the State's own
 * assessment and the grades of the mechanism stand apart from it.
 *
 * @param revision counts up from 1 with every change
 * @param isArchived whether it is put away; it stays readable
 */
public record Action(
        UUID id, int revision, Content content, boolean isArchived, Change created, Change changed)
        implements Revised {

    /** How far it is; the codes of the vocabulary {@code action-statuses}. */
    public enum Status {
        PLANNED,
        ONGOING,
        DONE;

        /** The code in the vocabulary. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What people decide about it.
     *
     * @param title short, in one or more languages
     * @param description may be empty
     * @param aims what it answers
     * @param isInPlan whether it belongs to the national human rights action plan
     * @param isShown whether the public site may show it
     */
    public record Content(
            Wordings title,
            Wordings description,
            Status status,
            Dates dates,
            Responsible responsible,
            Aims aims,
            boolean isInPlan,
            boolean isShown) {

        /** The same, shown or not. */
        Content shown(boolean isNow) {
            return new Content(
                    title, description, status, dates, responsible, aims, isInPlan, isNow);
        }
    }

    /**
     * Its days; each null while it is not known.
     *
     * @param target by when it shall be done
     * @param done when it was
     */
    public record Dates(
            @Nullable LocalDate start, @Nullable LocalDate target, @Nullable LocalDate done) {

        /** No day known. */
        public static final Dates NONE = new Dates(null, null, null);
    }

    /**
     * Who answers for it.
     *
     * @param lead institution that leads; null while none does
     * @param contributors other institutions that do a part
     * @param focalPoints people who keep it up to date
     */
    public record Responsible(
            @Nullable UUID lead, List<UUID> contributors, List<UUID> focalPoints) {

        /** Nobody yet. */
        public static final Responsible NOBODY = new Responsible(null, List.of(), List.of());

        /** Copies the lists. */
        public Responsible {
            contributors = contributors.stream().distinct().toList();
            focalPoints = focalPoints.stream().distinct().toList();
        }

        /** The lead and all contributors. */
        public List<UUID> institutions() {
            return Stream.concat(Stream.ofNullable(lead), contributors.stream())
                    .distinct()
                    .toList();
        }
    }

    /** Whether its day is past and it is not done. */
    public boolean isOverdue(LocalDate today) {
        LocalDate target = content.dates().target();
        return target != null && target.isBefore(today) && content.status() != Status.DONE;
    }

    static Action first(UUID id, Content content, Change change) {
        return new Action(id, 1, content, false, change, change);
    }

    Action with(Content other, Change change) {
        return new Action(id, revision + 1, other, isArchived, created, change);
    }

    /** The same, put away or taken out again; what was away is not shown again by itself. */
    Action archived(boolean isAway, Change change) {
        boolean isShown = content.isShown() && isAway == isArchived;
        return new Action(id, revision + 1, content.shown(isShown), isAway, created, change);
    }

    /** The same with other people who answer for it. */
    Action with(Responsible others, Change change) {
        return with(
                new Content(
                        content.title(),
                        content.description(),
                        content.status(),
                        content.dates(),
                        others,
                        content.aims(),
                        content.isInPlan(),
                        content.isShown()),
                change);
    }

    /** The same with other aims. */
    Action with(Aims aims, Change change) {
        return with(
                new Content(
                        content.title(),
                        content.description(),
                        content.status(),
                        content.dates(),
                        content.responsible(),
                        aims,
                        content.isInPlan(),
                        content.isShown()),
                change);
    }

    @Override
    public Object substance() {
        return kept();
    }

    /** What its history keeps. */
    Kept kept() {
        return new Kept(
                content.title(),
                content.description(),
                content.status().code(),
                content.dates(),
                content.responsible(),
                content.aims(),
                content.isInPlan(),
                content.isShown(),
                isArchived);
    }

    /**
     * One version of an action, as the history holds it.
     *
     * @param actionStatus the code, called apart from the status of a recommendation
     */
    record Kept(
            Wordings title,
            Wordings description,
            String actionStatus,
            Dates dates,
            Responsible responsible,
            Aims aims,
            boolean isInPlan,
            boolean isShown,
            boolean isArchived) {}
}
