package org.nmirf.node.batch;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.EditRecommendation.Read;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.recommendation.Scope;
import org.nmirf.node.recommendation.Scopes;
import org.nmirf.node.register.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the same change to many recommendations; each keeps a version of its own. */
@Service
public class ChangeMany {

    private final Recommendations recommendations;
    private final EditRecommendation edit;
    private final Register register;
    private final Scopes scopes;
    private final Clock clock;

    ChangeMany(
            Recommendations recommendations,
            EditRecommendation edit,
            Register register,
            Scopes scopes,
            Clock clock) {
        this.recommendations = recommendations;
        this.edit = edit;
        this.register = register;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * What became of them.
     *
     * @param changed how many are other now
     * @param unchanged how many were so already
     * @param later those that somebody changed meanwhile; they were left alone
     * @param refused those that the change would have broken a rule for; they were left alone
     */
    record Report(int changed, int unchanged, List<Recommendation> later, List<Refused> refused) {

        Report {
            later = List.copyOf(later);
            refused = List.copyOf(refused);
        }
    }

    /** One that was left alone, and why. */
    record Refused(Recommendation recommendation, Refusal refusal) {}

    /** Ids of what was selected, in the order of the register. */
    List<UUID> ids(Selection selection, Person person) {
        Scope scope = scopes.of(person);
        return switch (selection) {
            case Selection.Chosen(var revisions) -> List.copyOf(revisions.keySet());
            case Selection.Found(var query, var at) -> register.ids(query, scope);
        };
    }

    /** Changes them in one transaction. Refuses a change of nothing, and of what cannot be read. */
    @Transactional
    Outcome<Report> run(Selection selection, Changes changes, Person person) {
        if (changes.isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "batch.nothing"));
        }
        try {
            changes.applied(FollowUp.NONE, today());
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "batch.unreadable"));
        }
        if (changes.shown().equals("true")) {
            // They are proposed below the register, all in one, for a second person.
            return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "batch.show-many"));
        }
        var tally = new Tally();
        recommendations
                .hold(ids(selection, person))
                .forEach(one -> change(one, selection, changes, person, tally));
        if (changes.shown().equals("false")) {
            Set<UUID> waited = edit.keepHidden(tally.known(), person);
            waited.stream().filter(tally.unchanged::remove).forEach(tally.changed::add);
        }
        return Outcome.done(tally.report());
    }

    private void change(
            Recommendation one, Selection selection, Changes changes, Person person, Tally tally) {
        if (!selection.saw(one)) {
            tally.later.add(one);
            return;
        }
        Outcome<Recommendation> outcome =
                edit.decide(
                                new Read(one.id(), one.revision(), changes.reason()),
                                changes.applied(one.followUp(), today()),
                                person)
                        .then(decided -> archive(decided, changes, person));
        switch (outcome) {
            case Outcome.Done<Recommendation>(var now) -> {
                if (now.revision() == one.revision()) {
                    tally.unchanged.add(one.id().value());
                } else {
                    tally.changed.add(one.id().value());
                }
            }
            case Outcome.Refused<Recommendation>(var refusal) ->
                    tally.refused.add(new Refused(one, refusal));
        }
    }

    private Outcome<Recommendation> archive(Recommendation one, Changes changes, Person person) {
        Optional<Boolean> away = changes.away();
        if (away.isEmpty() || Objects.equals(away.get(), one.isArchived())) {
            return Outcome.done(one);
        }
        var read = new Read(one.id(), one.revision(), changes.reason());
        return edit.archive(read, away.get(), person);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static final class Tally {

        private final Set<UUID> changed = new HashSet<>();
        private final Set<UUID> unchanged = new HashSet<>();
        private final List<Recommendation> later = new ArrayList<>();
        private final List<Refused> refused = new ArrayList<>();

        Report report() {
            return new Report(changed.size(), unchanged.size(), later, refused);
        }

        /** All but those that were left alone. */
        Set<UUID> known() {
            Set<UUID> known = new HashSet<>(changed);
            known.addAll(unchanged);
            return known;
        }
    }
}
