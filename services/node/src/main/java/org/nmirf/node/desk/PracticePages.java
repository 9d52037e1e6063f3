package org.nmirf.node.desk;

import java.util.List;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.journey.Journeys;
import org.nmirf.node.journey.ReleaseRow;
import org.nmirf.node.ledger.RecordId;
import org.nmirf.node.ledger.Releases;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeState;
import org.nmirf.node.practice.Practices;
import org.nmirf.node.reading.Notes;
import org.nmirf.node.site.Fact;
import org.nmirf.node.site.Heading;
import org.nmirf.node.writeup.Offers;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Component;

/** Puts the page of one practice together. */
@Component
class PracticePages {

    private static final int MOST_RELEASES = 50;

    private final Practices practices;
    private final Releases releases;
    private final Journeys journeys;
    private final Around around;

    PracticePages(Practices practices, Releases releases, Journeys journeys, Around around) {
        this.practices = practices;
        this.releases = releases;
        this.journeys = journeys;
        this.around = around;
    }

    /** What stands beside the practice itself. */
    @Component
    record Around(Notes notes, Vocabularies vocabularies, Offers offers) {}

    PracticePage of(Practice practice, String language, Person person, Reader reader) {
        var content = practice.content();
        var heading = Heading.of(content, reader.language());
        return new PracticePage(
                practice,
                heading,
                journeys.of(practice),
                Heading.text(content, language)
                        .or(() -> Heading.text(content, heading.language()))
                        .orElseGet(content::original),
                Fact.of(content, reader),
                practices.history(practice.id()).reversed(),
                releases
                        .list(
                                new RecordId.OfPractice(practice.id().value()),
                                null,
                                0,
                                MOST_RELEASES)
                        .items()
                        .stream()
                        .map(one -> ReleaseRow.of(one, content, reader.language()))
                        .toList(),
                around.notes().latest(practice).orElse(null),
                around.offers().of(practice.id(), reader).orElse(null),
                permissions(practice, person),
                reasons(reader));
    }

    private List<Option> reasons(Reader reader) {
        return around.vocabularies().vocabulary("withdrawal-reasons").concepts().stream()
                .map(
                        concept ->
                                Option.of(
                                        concept.code(),
                                        concept.label(reader.language().code()),
                                        false))
                .toList();
    }

    private static PracticePage.Permissions permissions(Practice practice, Person person) {
        boolean isOfficer = person.is(Role.OFFICER);
        boolean isWaiting = practice.state() instanceof PracticeState.InReview;
        return new PracticePage.Permissions(
                isOfficer,
                isOfficer && (isWaiting || practice.state() instanceof PracticeState.Draft),
                person.is(Role.APPROVER) && isWaiting,
                (isOfficer || person.is(Role.APPROVER)) && practice.releases().live(),
                isOfficer || person.is(Role.APPROVER));
    }
}
