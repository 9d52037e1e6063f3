package org.nmirf.node.desk;

import java.util.List;
import java.util.stream.Stream;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.figures.Tabulation;
import org.nmirf.node.figures.Tabulations;
import org.nmirf.node.journey.Journeys;
import org.nmirf.node.journey.ReleaseRow;
import org.nmirf.node.ledger.RecordId;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.ledger.ReleaseState;
import org.nmirf.node.ledger.Releases;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeId;
import org.nmirf.node.practice.PracticeState;
import org.nmirf.node.practice.Practices;
import org.nmirf.node.review.Anonymisation;
import org.nmirf.node.site.Heading;
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
    private final Tabulations tables;

    Waiting(
            Practices practices,
            Releases releases,
            Journeys journeys,
            Anonymisation anonymisation,
            Tabulations tables) {
        this.practices = practices;
        this.releases = releases;
        this.journeys = journeys;
        this.anonymisation = anonymisation;
        this.tables = tables;
    }

    /**
     * What waits for one person.
     *
     * @param drafts that still have to be decided or handed in; for officers
     * @param approvals that this person may give
     * @param releases that were refused or are not searchable yet
     * @param tables of figures that this person hands in or approves
     * @param hasPractices whether the node holds any practice at all
     */
    record Today(
            List<PracticeRow> drafts,
            List<PracticeRow> approvals,
            List<ReleaseRow> releases,
            List<Tabulation> tables,
            boolean hasPractices) {

        public boolean isEmpty() {
            return drafts.isEmpty()
                    && approvals.isEmpty()
                    && releases.isEmpty()
                    && tables.isEmpty();
        }
    }

    /** Whether the person may read practices that have not left. */
    static boolean reads(Person person) {
        return person.is(Role.OFFICER) || person.is(Role.APPROVER) || person.is(Role.ADMIN);
    }

    /** Whether the person may see what left, or is about to. */
    static boolean seesReleases(Person person) {
        return reads(person) || person.is(Role.AUDITOR);
    }

    Today of(Person person, Language reader) {
        return new Today(
                person.is(Role.OFFICER) ? rows(in(PracticeState.Name.DRAFT), reader) : List.of(),
                person.is(Role.APPROVER) ? rows(approvals(person), reader) : List.of(),
                seesReleases(person) ? moving(reader) : List.of(),
                tables(person).toList(),
                practices.list(null, 0, 1).total() > 0);
    }

    private Stream<Practice> in(PracticeState.Name state) {
        return practices.list(state, 0, MOST).items().stream();
    }

    private Stream<Practice> approvals(Person person) {
        return in(PracticeState.Name.IN_REVIEW)
                .filter(practice -> !anonymisation.writers(practice).contains(person.name()));
    }

    private Stream<Tabulation> tables(Person person) {
        Stream<Tabulation> drafts =
                person.is(Role.OFFICER)
                        ? tables.list(Tabulation.StateName.DRAFT, 0, MOST).stream()
                        : Stream.empty();
        Stream<Tabulation> approvals =
                person.is(Role.APPROVER)
                        ? tables.list(Tabulation.StateName.IN_REVIEW, 0, MOST).stream()
                                .filter(table -> !table.isBy(person.name()))
                        : Stream.empty();
        return Stream.concat(approvals, drafts);
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
        boolean isLatest =
                releases.list(release.recordId(), null, 0, 1).items().stream()
                        .anyMatch(last -> last.id().equals(release.id()));
        if (!isLatest) {
            return Stream.empty();
        }
        return switch (release.recordId()) {
            case RecordId.OfPractice(var id) ->
                    practices
                            .find(new PracticeId(id))
                            .map(practice -> ReleaseRow.of(release, practice.content(), reader))
                            .stream();
            case RecordId.OfFigures(var id) ->
                    tables
                            .title(id)
                            .map(title -> ReleaseRow.of(release, Heading.ofFigures(title)))
                            .stream();
        };
    }
}
