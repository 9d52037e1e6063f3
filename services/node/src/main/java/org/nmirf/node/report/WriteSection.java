package org.nmirf.node.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.history.Change;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.report.Section.Taken;
import org.nmirf.node.report.Section.Written;
import org.nmirf.node.revision.Revisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes one section of a draft while others may write other sections. */
@Service
public class WriteSection {

    private final HoldReport hold;

    WriteSection(HoldReport hold) {
        this.hold = hold;
    }

    /**
     * The section that somebody wants to change.
     *
     * @param revision of the section that was read; another one is refused
     */
    public record Read(UUID report, UUID section, int revision) {}

    /** Keeps what somebody wrote. Refuses what breaks a rule and what changed meanwhile. */
    @Transactional
    public Outcome<Report> write(Read read, Written written, Person person) {
        List<Detail> wrong = ReportRules.check(written);
        return wrong.isEmpty()
                ? change(read, person, (old, change) -> Outcome.done(old.with(written, change)))
                : Outcome.refused(Refusal.invalid(wrong));
    }

    /**
     * Puts a proposal in the place of the text.
     *
     * @param isSure whether words that a person wrote may go; else they are kept and it is refused
     */
    @Transactional
    public Outcome<Report> propose(
            Read read, String text, List<Taken> sources, boolean isSure, Person person) {
        return change(
                read,
                person,
                (old, change) ->
                        old.isEdited() && !isSure
                                ? Outcome.refused(Refusal.of(Kind.CONFLICT, "report.edited"))
                                : Outcome.done(old.proposed(text, sources, change)));
    }

    /** Notes that the text was compared with its sources as they are now. */
    @Transactional
    public Outcome<Report> compare(Read read, List<Taken> sources, Person person) {
        return change(read, person, (old, change) -> Outcome.done(old.seen(sources, change)));
    }

    private interface How {
        Outcome<Section> apply(Section old, Change change);
    }

    private Outcome<Report> change(Read read, Person person, How how) {
        return hold.draft(read.report(), person)
                .then(
                        report ->
                                read(report, read)
                                        .then(
                                                section -> {
                                                    Change change = hold.now(person, "");
                                                    return how.apply(section, change)
                                                            .map(next -> keep(report, next));
                                                }));
    }

    private static Outcome<Section> read(Report report, Read read) {
        return report.section(read.section())
                .map(
                        section ->
                                section.revision() == read.revision()
                                        ? Outcome.done(section)
                                        : Outcome.<Section>refused(
                                                Revisions.stale(
                                                        HoldReport.RECORD,
                                                        section.revision(),
                                                        section.changed())))
                .orElseGet(
                        () ->
                                Outcome.refused(
                                        Refusal.of(
                                                Kind.NOT_FOUND,
                                                "report.section-unknown",
                                                read.section().toString())));
    }

    private Report keep(Report old, Section after) {
        List<Section> sections = new ArrayList<>(old.sections());
        sections.replaceAll(one -> one.id().equals(after.id()) ? after : one);
        return hold.keep(old.with(old.content(), sections, after.changed()));
    }
}
