package org.nmirf.node.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nmirf.disclosure.DetectedText;
import org.nmirf.disclosure.Finding;
import org.nmirf.disclosure.Suggestion;
import org.nmirf.node.access.Person;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeId;
import org.nmirf.node.practice.PracticeState;
import org.nmirf.node.practice.Practices;
import org.nmirf.node.practice.WritePractice;
import org.nmirf.node.trail.Act;
import org.nmirf.node.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows findings, takes decisions and hands a practice on for approval. */
@Service
public class ReviewPractice {

    private final Practices practices;
    private final Decisions decisions;
    private final Anonymisation anonymisation;
    private final Readings readings;
    private final Trail trail;
    private final Clock clock;

    ReviewPractice(
            Practices practices,
            Decisions decisions,
            Anonymisation anonymisation,
            Readings readings,
            Trail trail,
            Clock clock) {
        this.practices = practices;
        this.decisions = decisions;
        this.anonymisation = anonymisation;
        this.readings = readings;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What the scan finds in the practice as it stands.
     *
     * @param undecided how many still need a decision
     */
    public record Findings(int revision, long undecided, List<FoundText> findings) {

        public Findings {
            findings = List.copyOf(findings);
        }
    }

    /** Scans the practice as it stands; nothing is kept. */
    @Transactional(readOnly = true)
    public Outcome<Findings> findings(PracticeId id) {
        return find(id).then(this::findings);
    }

    private Outcome<Findings> findings(Practice practice) {
        return anonymisation
                .detect(practice)
                .map(
                        detected -> {
                            var found = found(practice, detected);
                            long undecided =
                                    found.stream().filter(one -> one.decision() == null).count();
                            return new Findings(practice.revision(), undecided, found);
                        });
    }

    private List<FoundText> found(Practice practice, DetectedText detected) {
        var texts = detected.draft().revealInCountry().texts();
        Map<String, Decisions.Decided> decided =
                decisions.of(practice.id()).stream()
                        .collect(Collectors.toMap(Decisions.Decided::finding, Function.identity()));
        Map<String, Suggestion> suggestions = detected.suggestions();
        List<FoundText> found = new ArrayList<>();
        for (Finding finding : detected.findings()) {
            String text = texts.getOrDefault(finding.key(), "");
            var suggestion = suggestions.getOrDefault(finding.id(), new Suggestion.Mask(""));
            found.add(FoundText.of(finding, text, suggestion, decided.get(finding.id())));
        }
        return found;
    }

    /**
     * Takes decisions, all or none. Refuses ids that the practice as it stands does not have, and
     * decisions on what was approved: those stand until it is edited. A practice that was handed on
     * is a draft again, since what would leave has changed.
     */
    @Transactional
    public Outcome<Findings> decide(PracticeId id, List<DecisionForm> forms, Person person) {
        return hold(id).then(ReviewPractice::open)
                .then(
                        practice ->
                                findings(practice)
                                        .then(known -> decide(practice, known, forms, person)));
    }

    private Outcome<Findings> decide(
            Practice practice, Findings known, List<DecisionForm> forms, Person person) {
        List<Detail> details = new ArrayList<>();
        List<Decisions.Decided> decided = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            var form = forms.get(i);
            String path = "decisions[" + i + "]";
            String finding = form.finding() == null ? "" : form.finding();
            if (known.findings().stream().noneMatch(one -> one.id().equals(finding))) {
                details.add(Detail.of(path + ".finding", "finding.unknown", finding));
            }
            switch (form.toDecision(path)) {
                case Outcome.Refused(var refusal) -> details.addAll(refusal.details());
                case Outcome.Done(var decision) ->
                        decided.add(
                                new Decisions.Decided(
                                        finding, decision, person.name(), clock.instant()));
            }
        }
        if (!details.isEmpty()) {
            return Outcome.refused(Refusal.invalid(details));
        }
        decided.forEach(one -> keep(practice, known, one));
        if (practice.state() instanceof PracticeState.InReview && !decided.isEmpty()) {
            practices.replace(practice.recalled(person.name(), clock.instant()));
        }
        return findings(practice);
    }

    private void keep(Practice practice, Findings known, Decisions.Decided decided) {
        decisions.put(practice.id(), decided);
        known.findings().stream()
                .filter(one -> one.id().equals(decided.finding()))
                .findFirst()
                .ifPresent(
                        found ->
                                trail.add(
                                        practice,
                                        decided.by(),
                                        new Act.Decided(
                                                found.id(), found.type(), decided.decision())));
    }

    /** Hands the practice on for approval; every finding must be decided. */
    @Transactional
    public Outcome<Practice> submit(PracticeId id, Person person) {
        return hold(id).then(
                        practice ->
                                practice.state() instanceof PracticeState.Draft
                                        ? submit(practice, person)
                                        : Outcome.refused(notADraft(practice)));
    }

    private Outcome<Practice> submit(Practice practice, Person person) {
        return anonymisation
                .anonymise(practice)
                .map(
                        ready -> {
                            var submitted = practice.submitted(person.name(), clock.instant());
                            practices.replace(submitted);
                            trail.add(
                                    submitted,
                                    person.name(),
                                    new Act.Submitted(ready.contentHash()));
                            return submitted;
                        });
    }

    /** The exact texts that would leave if the practice were approved now. */
    @Transactional(readOnly = true)
    public Outcome<Preview> preview(PracticeId id) {
        return find(id).then(
                        practice ->
                                anonymisation
                                        .anonymise(practice)
                                        .map(
                                                text ->
                                                        Preview.of(
                                                                practice,
                                                                text,
                                                                readings.of(practice))));
    }

    private Outcome<Practice> find(PracticeId id) {
        return practices
                .find(id)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(WritePractice.unknown(id)));
    }

    private Outcome<Practice> hold(PracticeId id) {
        return practices
                .hold(id)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(WritePractice.unknown(id)));
    }

    private static Outcome<Practice> open(Practice practice) {
        return switch (practice.state()) {
            case PracticeState.Draft _, PracticeState.InReview _ -> Outcome.done(practice);
            case PracticeState.Approved _, PracticeState.Withdrawn _ ->
                    Outcome.refused(
                            Refusal.of(Kind.CONFLICT, "practice.decisions-stand")
                                    .withFact("state", practice.state().name()));
        };
    }

    private static Refusal notADraft(Practice practice) {
        return Refusal.of(Kind.CONFLICT, "practice.not-a-draft")
                .withFact("state", practice.state().name());
    }
}
