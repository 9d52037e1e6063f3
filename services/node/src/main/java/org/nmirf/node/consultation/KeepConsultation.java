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
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes calls for contributions. */
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

    /** Where time and ids come from. */
    @Component
    record Sources(Clock clock, Ids ids) {}

    /** Keeps a new call. Refuses what breaks a rule. */
    @Transactional
    public Outcome<Consultation> create(Content content, Person person) {
        return checked(content)
                .map(
                        good -> {
                            Change change = revisions.by(person);
                            var created =
                                    new Consultation(sources.ids().next(), 1, good, change, change);
                            consultations.keep(created);
                            return created;
                        });
    }

    /** Changes a call. Refuses what breaks a rule and what somebody changed meanwhile. */
    @Transactional
    public Outcome<Consultation> change(UUID id, int revision, Content content, Person person) {
        return revisions.change(
                consultations.hold(id),
                Seen.of(id, revision),
                person,
                (old, change) -> checked(content).map(good -> old.with(good, change)));
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
