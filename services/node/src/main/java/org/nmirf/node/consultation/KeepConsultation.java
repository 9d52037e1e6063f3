package org.nmirf.node.consultation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nmirf.node.access.Person;
import org.nmirf.node.cluster.Clusters;
import org.nmirf.node.consultation.Consultation.Content;
import org.nmirf.node.history.Change;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.obligation.Obligations;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.revision.Revisions;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.showing.Asks;
import org.nmirf.node.showing.Proposal.Item;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds and changes calls for contributions. None becomes shown by one person: that is asked for.
 */
@Service
public class KeepConsultation {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_QUESTIONS = 20_000;

    private final Consultations consultations;
    private final Subjects subjects;
    private final Sources sources;
    private final Revisions<Consultation> revisions;

    KeepConsultation(Consultations consultations, Subjects subjects, Sources sources) {
        this.consultations = consultations;
        this.subjects = subjects;
        this.sources = sources;
        this.revisions = new Revisions<>("consultation", consultations::keep, sources.clock());
    }

    /** What a call can be about. */
    @Component
    record Subjects(Obligations obligations, Recommendations recommendations, Clusters clusters) {}

    /** Where time and ids come from, and who is asked to show more. */
    @Component
    record Sources(Clock clock, Ids ids, Asks asks) {}

    /** Keeps a new call, which is not shown yet. Refuses what breaks a rule. */
    @Transactional
    public Outcome<Consultation> create(Content content, Person person) {
        return checked(content)
                .map(
                        good -> {
                            Change change = revisions.by(person);
                            var created =
                                    new Consultation(
                                            sources.ids().next(),
                                            1,
                                            good.shown(false),
                                            change,
                                            change);
                            consultations.keep(created);
                            return asked(created, good.isShown(), person);
                        });
    }

    /**
     * Changes a call. Refuses what breaks a rule and what somebody changed meanwhile. Showing it
     * waits for another person.
     */
    @Transactional
    public Outcome<Consultation> change(UUID id, int revision, Content content, Person person) {
        return revisions
                .change(
                        consultations.hold(id),
                        Seen.of(id, revision),
                        person,
                        (old, change) ->
                                checked(content)
                                        .map(good -> old.with(within(good, old, person), change)))
                .map(kept -> asked(kept, content.isShown(), person));
    }

    /** What is hidden now is not shown by what somebody asked before. */
    private Content within(Content wanted, Consultation old, Person person) {
        boolean wasShown = old.content().isShown();
        if (wasShown && !wanted.isShown()) {
            sources.asks().end(Consultations.KIND, old.id(), person);
        }
        return wanted.shown(wanted.isShown() && wasShown);
    }

    private Consultation asked(Consultation kept, boolean isWanted, Person person) {
        if (isWanted && !kept.content().isShown()) {
            sources.asks().ask(Item.of(Consultations.KIND, kept.id(), kept.revision()), person);
        }
        return kept;
    }

    /** Shows what another person asked to show; the caller holds it. */
    void show(Consultation held, Person person) {
        revisions.replace(held, held.with(held.content().shown(true), revisions.by(person)));
    }

    private Outcome<Content> checked(Content content) {
        List<Detail> wrong = new ArrayList<>();
        if (content.title().isEmpty()) {
            wrong.add(Detail.of("title", "consultation.title-missing"));
        }
        if (content.questions().isEmpty()) {
            wrong.add(Detail.of("questions", "consultation.questions-missing"));
        }
        content.title().texts().forEach(text -> length(wrong, "title", text.text(), LONGEST_TITLE));
        content.questions()
                .texts()
                .forEach(text -> length(wrong, "questions", text.text(), LONGEST_QUESTIONS));
        content.outcome()
                .texts()
                .forEach(text -> length(wrong, "outcome", text.text(), LONGEST_QUESTIONS));
        if (content.closes().isBefore(content.opens())) {
            wrong.add(Detail.of("closes", "consultation.closes-first"));
        }
        var obligation = content.obligation();
        if (obligation != null && subjects.obligations().find(obligation).isEmpty()) {
            wrong.add(Detail.of("obligation", "obligation.unknown", obligation.toString()));
        }
        Set<UUID> there =
                subjects.recommendations().find(content.recommendations()).stream()
                        .map(one -> one.id().value())
                        .collect(Collectors.toSet());
        content.recommendations().stream()
                .filter(id -> !there.contains(id))
                .forEach(
                        id ->
                                wrong.add(
                                        Detail.of(
                                                "recommendations",
                                                "recommendation.unknown",
                                                id.toString())));
        content.clusters().stream()
                .filter(id -> subjects.clusters().find(id).isEmpty())
                .forEach(
                        id ->
                                wrong.add(
                                        Detail.of(
                                                "recommendations",
                                                "consultation.cluster-unknown",
                                                id.toString())));
        return wrong.isEmpty() ? Outcome.done(content) : Outcome.refused(Refusal.invalid(wrong));
    }

    private static void length(List<Detail> wrong, String field, String text, int longest) {
        if (text.length() > longest) {
            wrong.add(Detail.of(field, "consultation.too-long", longest));
        }
    }

    /** There is no such call. */
    public static Refusal unknown(UUID id) {
        return Revisions.unknown("consultation", id);
    }
}
