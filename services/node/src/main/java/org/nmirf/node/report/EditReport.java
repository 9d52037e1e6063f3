package org.nmirf.node.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.nmirf.node.access.Person;
import org.nmirf.node.history.Change;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.obligation.Obligations;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.report.Report.Content;
import org.nmirf.node.report.Section.Taken;
import org.nmirf.node.report.Section.Written;
import org.nmirf.node.revision.Revisions;
import org.nmirf.node.revision.Seen;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes reports; never overwrites what the writer has not seen. */
@Service
public class EditReport {

    private final HoldReport hold;
    private final Vocabularies vocabularies;
    private final Obligations obligations;
    private final Ids ids;

    EditReport(HoldReport hold, Vocabularies vocabularies, Obligations obligations, Ids ids) {
        this.hold = hold;
        this.vocabularies = vocabularies;
        this.obligations = obligations;
        this.ids = ids;
    }

    /**
     * A section before it has an id.
     *
     * @param recommendations ids of what it answers
     */
    public record Planned(
            String title, List<UUID> recommendations, String text, List<Taken> sources) {

        /** Copies the lists. */
        public Planned {
            recommendations = List.copyOf(recommendations);
            sources = List.copyOf(sources);
        }
    }

    /** Keeps a new report. Refuses what breaks a rule. */
    @Transactional
    public Outcome<Report> create(Content content, List<Planned> sections, Person person) {
        return Revisions.officer(person)
                .then(writer -> checked(content))
                .map(
                        sound -> {
                            Change change = hold.now(person, "");
                            List<Section> first =
                                    sections.stream().map(one -> section(one, change)).toList();
                            return hold.keep(Report.first(ids.next(), sound, first, change));
                        });
    }

    /** Changes what the report is. Refuses what breaks a rule and what changed meanwhile. */
    @Transactional
    public Outcome<Report> change(Seen read, Content content, Person person) {
        return checked(content)
                .then(sound -> hold.draft(read, person))
                .map(
                        old ->
                                hold.keep(
                                        old.with(
                                                content,
                                                old.sections(),
                                                hold.now(person, read.reason()))));
    }

    /** Puts a section at the end. */
    @Transactional
    public Outcome<Report> add(Seen read, Planned planned, Person person) {
        List<Detail> wrong =
                ReportRules.check(
                        new Written(planned.title(), planned.text(), planned.recommendations()));
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        return arrange(
                read,
                person,
                sections -> {
                    List<Section> more = new ArrayList<>(sections);
                    more.add(section(planned, hold.now(person, "")));
                    return more;
                });
    }

    /** Moves a section by one place, up or down; the first stays first and the last last. */
    @Transactional
    public Outcome<Report> move(Seen read, UUID section, boolean isUp, Person person) {
        return arrange(
                read,
                person,
                sections -> {
                    List<Section> moved = new ArrayList<>(sections);
                    int at = moved.stream().map(Section::id).toList().indexOf(section);
                    int to = isUp ? at - 1 : at + 1;
                    if (at >= 0 && to >= 0 && to < moved.size()) {
                        Collections.swap(moved, at, to);
                    }
                    return moved;
                });
    }

    /** Takes a section out; its words stay in the history. */
    @Transactional
    public Outcome<Report> remove(Seen read, UUID section, Person person) {
        return arrange(
                read,
                person,
                sections -> sections.stream().filter(one -> !one.id().equals(section)).toList());
    }

    private Outcome<Report> arrange(Seen read, Person person, UnaryOperator<List<Section>> how) {
        return hold.draft(read, person)
                .map(
                        old ->
                                hold.keep(
                                        old.with(
                                                old.content(),
                                                how.apply(old.sections()),
                                                hold.now(person, read.reason()))));
    }

    private Outcome<Content> checked(Content content) {
        List<Detail> wrong =
                ReportRules.check(
                        content,
                        code ->
                                vocabularies.vocabulary("bodies").concepts().stream()
                                        .anyMatch(body -> body.code().equals(code)),
                        id -> obligations.find(id).isPresent());
        return wrong.isEmpty() ? Outcome.done(content) : Outcome.refused(Refusal.invalid(wrong));
    }

    private Section section(Planned planned, Change change) {
        return new Section(
                ids.next(),
                1,
                planned.title().strip(),
                planned.recommendations(),
                planned.text(),
                planned.sources(),
                false,
                change);
    }

    /** There is no such report. */
    public static Refusal unknown(UUID id) {
        return Revisions.unknown("report", id);
    }
}
