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

    KeepConsultation(Consultations consultations, Subjects subjects, Sources sources) {
        this.consultations = consultations;
        this.subjects = subjects;
        this.sources = sources;
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
        List<Detail> wrong = check(content);
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        Change change = now(person);
        var created = new Consultation(sources.ids().next(), 1, content, change, change);
        consultations.keep(created);
        return Outcome.done(created);
    }

    /** Changes a call. Refuses what breaks a rule and what somebody changed meanwhile. */
    @Transactional
    public Outcome<Consultation> change(UUID id, int revision, Content content, Person person) {
        var held = consultations.hold(id);
        if (held.isEmpty()) {
            return Outcome.refused(unknown(id));
        }
        Consultation old = held.get();
        if (old.revision() != revision) {
            Change changed = old.changed();
            return Outcome.refused(
                    Refusal.of(
                            Refusal.Kind.CONFLICT,
                            "consultation.stale",
                            changed.by(),
                            changed.at()));
        }
        List<Detail> wrong = check(content);
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        if (content.equals(old.content())) {
            return Outcome.done(old);
        }
        var changed = new Consultation(id, revision + 1, content, old.created(), now(person));
        consultations.keep(changed);
        return Outcome.done(changed);
    }

    private List<Detail> check(Content content) {
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
        return wrong;
    }

    private static void length(List<Detail> wrong, String field, String text, int longest) {
        if (text.length() > longest) {
            wrong.add(Detail.of(field, "consultation.too-long", longest));
        }
    }

    private Change now(Person person) {
        return Change.of(person.name(), sources.clock().instant());
    }

    /** There is no such call. */
    public static Refusal unknown(UUID id) {
        return Refusal.of(Refusal.Kind.NOT_FOUND, "consultation.unknown", id.toString());
    }
}
