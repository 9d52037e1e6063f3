package org.nmirf.node.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institutions;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Component;

/** What has to be true of an obligation and of those who work on it. */
@Component
class ObligationRules {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NOTES = 10_000;
    private static final int MOST_STEPS = 60;
    private static final int FIRST_YEAR = 1965;
    private static final int LAST_YEAR = 2100;

    private final Vocabularies vocabularies;
    private final Institutions institutions;
    private final FocalPoints focalPoints;

    ObligationRules(Vocabularies vocabularies, Institutions institutions, FocalPoints focalPoints) {
        this.vocabularies = vocabularies;
        this.institutions = institutions;
        this.focalPoints = focalPoints;
    }

    /** What is wrong; empty when nothing is. */
    List<Detail> check(Obligation.Kept kept, LocalDate today) {
        List<Detail> wrong = new ArrayList<>();
        check(wrong, kept.content(), today);
        check(wrong, kept.group());
        return wrong;
    }

    private void check(List<Detail> wrong, Obligation.Content content, LocalDate today) {
        if (vocabularies.vocabulary("bodies").find(content.body()).isEmpty()) {
            wrong.add(Detail.of("body", "obligation.body-unknown", content.body()));
        }
        int year = content.due().last().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            wrong.add(Detail.of("due", "obligation.due-wrong"));
        }
        length(wrong, "symbol", content.symbol(), LONGEST_NAME);
        length(wrong, "notes", content.notes(), LONGEST_NOTES);
        var from = content.from();
        var to = content.to();
        if ((from != null && isOutside(from)) || (to != null && isOutside(to))) {
            wrong.add(Detail.of("from", "obligation.year-wrong"));
        } else if (from != null && to != null && from > to) {
            wrong.add(Detail.of("to", "obligation.years-reversed"));
        }
        var submission = content.submission();
        if (submission != null) {
            var date = submission.date();
            if (date != null && date.isAfter(today)) {
                wrong.add(Detail.of("submitted", "obligation.submitted-later"));
            }
            length(wrong, "submittedSymbol", submission.symbol(), LONGEST_NAME);
        }
    }

    private void check(List<Detail> wrong, WorkingGroup group) {
        if (group.steps().size() > MOST_STEPS) {
            wrong.add(Detail.of("steps", "obligation.too-many-steps", MOST_STEPS));
        }
        for (Step step : group.steps()) {
            if (step.title().isEmpty()) {
                wrong.add(Detail.of("steps", "obligation.step-empty"));
            }
            step.title()
                    .texts()
                    .forEach(title -> length(wrong, "steps", title.text(), LONGEST_NAME));
        }
        known(
                wrong,
                "people",
                Stream.concat(
                        group.people().stream(),
                        group.steps().stream().flatMap(step -> Stream.ofNullable(step.person()))),
                id -> focalPoints.find(id).isPresent());
        known(
                wrong,
                "institutions",
                Stream.of(
                                Stream.ofNullable(group.lead()),
                                group.institutions().stream(),
                                group.steps().stream()
                                        .flatMap(step -> Stream.ofNullable(step.institution())))
                        .flatMap(part -> part),
                id -> institutions.find(id).isPresent());
        for (var delegate : group.delegation()) {
            if (delegate.name().isBlank()) {
                wrong.add(Detail.of("delegation", "obligation.name-missing"));
            }
            length(wrong, "delegation", delegate.name(), LONGEST_NAME);
            length(wrong, "delegation", delegate.function(), LONGEST_NAME);
            length(wrong, "delegation", delegate.institution(), LONGEST_NAME);
        }
    }

    private static void known(
            List<Detail> wrong, String field, Stream<UUID> ids, Predicate<UUID> isKnown) {
        ids.distinct()
                .filter(isKnown.negate())
                .forEach(id -> wrong.add(Detail.of(field, "obligation.nobody", id.toString())));
    }

    private static boolean isOutside(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR;
    }

    private static void length(List<Detail> wrong, String field, String text, int longest) {
        if (text.length() > longest) {
            wrong.add(Detail.of(field, "obligation.too-long", longest));
        }
    }
}
