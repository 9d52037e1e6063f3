package org.nmirf.node.desk;

import java.util.List;
import java.util.stream.Stream;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.journey.Journeys;
import org.nmirf.node.journey.ReleaseRow;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.ledger.ReleaseState;
import org.nmirf.node.ledger.Releases;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeState;
import org.nmirf.node.practice.Practices;
import org.nmirf.node.review.Anonymisation;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** Finds what waits for a person. */
@Component
class Waiting {

    /** Most entries of one list; the page says where all are. */
    static final int MOST = 20;

    private final Practices practices;
    private final Releases releases;
    private final Journeys journeys;
    private final Anonymisation anonymisation;

    Waiting(
            Practices practices,
            Releases releases,
            Journeys journeys,
            Anonymisation anonymisation) {
        this.practices = practices;
        this.releases = releases;
        this.journeys = journeys;
        this.anonymisation = anonymisation;
    }

    /**
     * What waits for one person.
     *
     * @param drafts that still have to be decided or handed in; for officers
     * @param approvals that this person may give
     * @param releases that were refused or are not searchable yet
     * @param hasPractices whether the node holds any practice at all
     */
    record Today(
            List<PracticeRow> drafts,
            List<PracticeRow> approvals,
            List<ReleaseRow> releases,
            boolean hasPractices) {

        public boolean isEmpty() {
            return drafts.isEmpty() && approvals.isEmpty() && releases.isEmpty();
        }
    }

    /** Whether the person may read practices that have not left. */
    static boolean reads(Person person) {
        return person.is(Role.OFFICER) || person.is(Role.APPROVER) || person.is(Role.ADMIN);
    }

    Today of(Person person, Language reader) {
        return new Today(
                person.is(Role.OFFICER) ? rows(in(PracticeState.Name.DRAFT), reader) : List.of(),
                person.is(Role.APPROVER) ? rows(approvals(person), reader) : List.of(),
                moving(reader),
                practices.list(null, 0, 1).total() > 0);
    }

    private Stream<Practice> in(PracticeState.Name state) {
        return practices.list(state, 0, MOST).items().stream();
    }

    private Stream<Practice> approvals(Person person) {
        return in(PracticeState.Name.IN_REVIEW)
                .filter(practice -> !anonymisation.writers(practice).contains(person.name()));
    }

    private List<PracticeRow> rows(Stream<Practice> found, Language reader) {
        return found.map(one -> PracticeRow.of(one, journeys.of(one), reader)).toList();
    }

    private List<ReleaseRow> moving(Language reader) {
        return Stream.of(
                        ReleaseState.REFUSED,
                        ReleaseState.QUEUED,
                        ReleaseState.SENT,
                        ReleaseState.ADMITTED)
                .flatMap(state -> releases.list(null, state, 0, MOST).items().stream())
                .flatMap(release -> row(release, reader))
                .toList();
    }

    private Stream<ReleaseRow> row(Release release, Language reader) {
        // A refusal that was followed by another release has been dealt with.
        return practices
                .find(release.practice())
                .filter(
                        practice ->
                                journeys.latest(practice)
                                        .filter(last -> last.id().equals(release.id()))
                                        .isPresent())
                .map(practice -> ReleaseRow.of(release, practice.content(), reader))
                .stream();
    }
}
