package org.nmirf.node.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.action.Action.Content;
import org.nmirf.node.action.Action.Dates;
import org.nmirf.node.action.Action.Responsible;
import org.nmirf.node.action.Action.Status;
import org.nmirf.node.aim.Aims;
import org.nmirf.node.wording.Wordings;

/** Actions for tests. */
public final class ActionFixtures {

    private ActionFixtures() {}

    /** Something planned that answers nothing yet. */
    public static Content anAction() {
        return new Content(
                Wordings.of("en", "Open ten shelters"),
                Wordings.NONE,
                Status.PLANNED,
                Dates.NONE,
                Responsible.NOBODY,
                Aims.NONE,
                false,
                false);
    }

    /** Something planned that answers a recommendation. */
    public static Content answering(UUID recommendation) {
        return with(anAction(), Aims.recommendation(recommendation));
    }

    /** The same with other aims. */
    public static Content with(Content content, Aims aims) {
        return new Content(
                content.title(),
                content.description(),
                content.status(),
                content.dates(),
                content.responsible(),
                aims,
                content.isInPlan(),
                content.isShown());
    }

    /** The same, that far, with these days. */
    public static Content with(
            Content content, Status status, @Nullable LocalDate target, @Nullable LocalDate done) {
        return new Content(
                content.title(),
                content.description(),
                status,
                new Dates(LocalDate.of(2019, 1, 1), target, done),
                content.responsible(),
                content.aims(),
                content.isInPlan(),
                content.isShown());
    }

    /** The same, led by an institution, as a part of the national plan. */
    public static Content inPlan(Content content, @Nullable UUID lead) {
        return new Content(
                content.title(),
                content.description(),
                content.status(),
                content.dates(),
                new Responsible(lead, List.of(), List.of()),
                content.aims(),
                true,
                content.isShown());
    }

    /** The same, kept up to date by somebody. */
    public static Content keptBy(Content content, UUID person) {
        return new Content(
                content.title(),
                content.description(),
                content.status(),
                content.dates(),
                new Responsible(null, List.of(), List.of(person)),
                content.aims(),
                content.isInPlan(),
                content.isShown());
    }
}
