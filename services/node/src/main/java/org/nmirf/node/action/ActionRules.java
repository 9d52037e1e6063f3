package org.nmirf.node.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.action.Action.Content;
import org.nmirf.node.action.Action.Dates;
import org.nmirf.node.action.Action.Responsible;
import org.nmirf.node.action.Action.Status;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.wording.Wordings;

/** What has to be true of an action. */
final class ActionRules {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 20_000;

    private ActionRules() {}

    /**
     * What is wrong with an action; empty when nothing is.
     *
     * @param today in the country
     * @param isInstitution whether an institution has that id
     * @param isPerson whether a focal point has that id
     */
    static List<Detail> check(
            Content content,
            LocalDate today,
            Predicate<UUID> isInstitution,
            Predicate<UUID> isPerson) {
        List<Detail> wrong = new ArrayList<>();
        if (content.title().isEmpty()) {
            wrong.add(Detail.of("title", "action.title-missing"));
        }
        lengths(wrong, "title", content.title(), LONGEST_TITLE);
        lengths(wrong, "description", content.description(), LONGEST_TEXT);
        dates(wrong, content.dates(), content.status(), today);
        wrong.addAll(nobody(content.responsible(), isInstitution, isPerson));
        return wrong;
    }

    /** Those who answer for an action and are not there. */
    static List<Detail> nobody(
            Responsible responsible, Predicate<UUID> isInstitution, Predicate<UUID> isPerson) {
        List<Detail> wrong = new ArrayList<>();
        known(wrong, "institutions", responsible.institutions(), isInstitution);
        known(wrong, "focalPoints", responsible.focalPoints(), isPerson);
        return wrong;
    }

    private static void dates(List<Detail> wrong, Dates dates, Status status, LocalDate today) {
        LocalDate done = dates.done();
        if (status == Status.DONE && done == null) {
            wrong.add(Detail.of("done", "action.done-missing"));
        }
        if (status != Status.DONE && done != null) {
            wrong.add(Detail.of("done", "action.not-done"));
        }
        if (done != null && done.isAfter(today)) {
            wrong.add(Detail.of("done", "action.done-in-future"));
        }
        if (isBefore(dates.target(), dates.start())) {
            wrong.add(Detail.of("target", "action.reversed"));
        }
        if (isBefore(done, dates.start())) {
            wrong.add(Detail.of("done", "action.reversed"));
        }
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate start) {
        return day != null && start != null && day.isBefore(start);
    }

    private static void lengths(List<Detail> wrong, String field, Wordings texts, int longest) {
        texts.texts().stream()
                .filter(text -> text.text().length() > longest)
                .forEach(
                        text ->
                                wrong.add(
                                        Detail.of(
                                                field + "." + text.language(),
                                                "action.too-long",
                                                longest)));
    }

    private static void known(
            List<Detail> wrong, String field, List<UUID> ids, Predicate<UUID> isKnown) {
        ids.stream()
                .filter(isKnown.negate())
                .forEach(id -> wrong.add(Detail.of(field, "action.nobody", id.toString())));
    }
}
