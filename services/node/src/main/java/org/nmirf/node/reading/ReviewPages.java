package org.nmirf.node.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.Attachments;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.journey.Journeys;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeState;
import org.nmirf.node.practice.PracticeText;
import org.nmirf.node.release.DepartingEvent;
import org.nmirf.node.release.DepartingEvents;
import org.nmirf.node.review.Anonymisation;
import org.nmirf.node.review.FoundText;
import org.nmirf.node.review.Passages;
import org.nmirf.node.review.Preview;
import org.nmirf.node.review.ReviewPractice;
import org.nmirf.node.review.ReviewPractice.Findings;
import org.nmirf.node.site.Fact;
import org.nmirf.node.site.Heading;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Puts the review page together. */
@Component
class ReviewPages {

    private final ReviewPractice review;
    private final Anonymisation anonymisation;
    private final Journeys journeys;
    private final Around around;

    ReviewPages(
            ReviewPractice review, Anonymisation anonymisation, Journeys journeys, Around around) {
        this.review = review;
        this.anonymisation = anonymisation;
        this.journeys = journeys;
        this.around = around;
    }

    /** What stands beside the texts. */
    @Component
    record Around(Notes notes, Notices notices, DepartingEvents departures) {}

    ReviewPage of(Practice practice, TypedDecisions typed, Person person, Reader reader) {
        return switch (review.findings(practice.id())) {
            case Outcome.Done(var found) -> page(practice, found, typed, person, reader);
            case Outcome.Refused(var refusal) ->
                    page(practice, List.of(), blocked(refusal, reader), typed, person, reader);
        };
    }

    /** What became of the scan. */
    private record Scan(long undecided, long decided, @Nullable Preview preview, String obstacle) {}

    private ReviewPage page(
            Practice practice, Findings found, TypedDecisions typed, Person person, Reader reader) {
        long decided = found.findings().size() - found.undecided();
        Scan scan =
                switch (review.preview(practice.id())) {
                    case Outcome.Done(var preview) ->
                            new Scan(found.undecided(), decided, preview, "");
                    case Outcome.Refused(var refusal) ->
                            new Scan(
                                    found.undecided(),
                                    decided,
                                    null,
                                    found.undecided() > 0
                                            ? ""
                                            : around.notices().say(refusal, reader.locale()));
                };
        return page(
                practice, languages(practice, found, scan.preview()), scan, typed, person, reader);
    }

    private Scan blocked(Refusal refusal, Reader reader) {
        return new Scan(0, 0, null, around.notices().say(refusal, reader.locale()));
    }

    private ReviewPage page(
            Practice practice,
            List<ReviewPage.Language> languages,
            Scan scan,
            TypedDecisions typed,
            Person person,
            Reader reader) {
        return new ReviewPage(
                practice,
                Heading.of(practice.content(), reader.language()),
                journeys.of(practice),
                languages,
                scan.undecided(),
                scan.decided(),
                scan.preview(),
                event(practice, scan),
                scan.preview() == null ? Set.of() : scan.preview().readBy(person.name()),
                scan.obstacle(),
                Fact.of(practice.content(), reader),
                pictures(scan.preview(), reader),
                around.notes().latest(practice).orElse(null),
                typed,
                permissions(practice, scan, person));
    }

    private static List<ReviewPage.Picture> pictures(@Nullable Preview preview, Reader reader) {
        if (preview == null) {
            return List.of();
        }
        String own = Heading.of(preview.content(), reader.language()).language();
        List<ReviewPage.Picture> pictures = new ArrayList<>();
        for (var picture : preview.content().leaving().pictures()) {
            int number = pictures.size() + 1;
            pictures.add(
                    new ReviewPage.Picture(
                            number,
                            Passages.word(Attachments.picture(number)),
                            picture.descriptions().getOrDefault(own, "")));
        }
        return pictures;
    }

    private @Nullable DepartingEvent event(Practice practice, Scan scan) {
        if (scan.preview() == null) {
            return null;
        }
        return switch (around.departures().of(practice.id())) {
            case Outcome.Done(var event) -> event;
            case Outcome.Refused(var refusal) -> null;
        };
    }

    private static List<ReviewPage.Language> languages(
            Practice practice, Findings found, @Nullable Preview preview) {
        List<ReviewPage.Language> languages = new ArrayList<>();
        for (PracticeText text : practice.content().texts()) {
            List<FoundText> findings =
                    found.findings().stream()
                            .filter(one -> one.language().equals(text.language()))
                            .toList();
            PracticeText leaving =
                    preview == null
                            ? null
                            : Heading.text(preview.content(), text.language()).orElse(null);
            long undecided = findings.stream().filter(one -> one.decision() == null).count();
            List<ReviewPage.Field> fields = new ArrayList<>(fields(text, leaving, findings));
            fields.addAll(MoreTexts.of(practice, preview, text.language(), findings));
            languages.add(new ReviewPage.Language(text, fields, undecided));
        }
        return languages;
    }

    private static List<ReviewPage.Field> fields(
            PracticeText text, @Nullable PracticeText leaving, List<FoundText> findings) {
        List<ReviewPage.Field> fields = new ArrayList<>();
        for (PracticeText.Field field : PracticeText.Field.values()) {
            String words = text.get(field);
            if (!words.isEmpty()) {
                List<FoundText> here =
                        findings.stream().filter(one -> one.field().equals(field.word())).toList();
                Sides sides =
                        leaving == null
                                ? Sides.unfinished(words, here)
                                : Sides.finished(words, leaving.get(field), here);
                fields.add(new ReviewPage.Field(field.word(), sides, here));
            }
        }
        return fields;
    }

    private ReviewPage.Permissions permissions(Practice practice, Scan scan, Person person) {
        boolean isDraft = practice.state() instanceof PracticeState.Draft;
        boolean isWaiting = practice.state() instanceof PracticeState.InReview;
        boolean isApprover = person.is(Role.APPROVER);
        boolean hadAHand = isApprover && anonymisation.writers(practice).contains(person.name());
        Preview preview = scan.preview();
        boolean isReady = preview != null;
        boolean mayRead = isApprover && isWaiting && isReady && !hadAHand;
        return new ReviewPage.Permissions(
                person.is(Role.OFFICER) && (isDraft || isWaiting),
                person.is(Role.OFFICER) && isDraft && isReady,
                mayRead,
                mayRead && isReadEnough(preview, person),
                hadAHand && isWaiting,
                isApprover && isWaiting);
    }

    private static boolean isReadEnough(@Nullable Preview preview, Person person) {
        return preview != null
                && (preview.secondReading().isEmpty() || preview.isReadByAnother(person.name()));
    }
}
