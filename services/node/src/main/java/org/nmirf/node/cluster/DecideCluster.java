package org.nmirf.node.cluster;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.cluster.Suggestions.Apart;
import org.nmirf.node.history.Change;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.wording.Wordings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes clusters, changes them and takes them apart; never behind somebody's back. */
@Service
public class DecideCluster {

    private static final int LONGEST = 500;

    private final Clusters clusters;
    private final Separations separations;
    private final Recommendations recommendations;
    private final Clock clock;
    private final Ids ids;

    DecideCluster(
            Clusters clusters,
            Separations separations,
            Recommendations recommendations,
            Clock clock,
            Ids ids) {
        this.clusters = clusters;
        this.separations = separations;
        this.recommendations = recommendations;
        this.clock = clock;
        this.ids = ids;
    }

    /** What somebody wants a cluster to be. */
    public record Wanted(Wordings title, String note, Set<UUID> members) {

        /** Copies the members. */
        public Wanted {
            members = Set.copyOf(members);
        }
    }

    /** Makes a new one. */
    @Transactional
    public Outcome<Cluster> create(Wanted wanted, Person person) {
        List<Detail> wrong = check(wanted);
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        var cluster =
                new Cluster(
                        ids.next(),
                        1,
                        wanted.title(),
                        wanted.note(),
                        wanted.members(),
                        now(person));
        clusters.keep(cluster);
        return Outcome.done(cluster);
    }

    /**
     * Changes one.
     *
     * @param revision that was read; another one is refused
     */
    @Transactional
    public Outcome<Cluster> change(UUID id, int revision, Wanted wanted, Person person) {
        var found = clusters.hold(id);
        if (found.isEmpty()) {
            return Outcome.refused(unknown(id));
        }
        Cluster old = found.get();
        if (old.revision() != revision) {
            return Outcome.refused(stale(old));
        }
        List<Detail> wrong = check(wanted);
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        var changed =
                new Cluster(
                        id,
                        revision + 1,
                        wanted.title(),
                        wanted.note(),
                        wanted.members(),
                        now(person));
        if (!changed.kept().equals(old.kept())) {
            clusters.keep(changed);
        }
        return Outcome.done(changed);
    }

    /** Puts recommendations into one, beside those that are there, whatever it is by now. */
    @Transactional
    public Outcome<Cluster> add(UUID id, Set<UUID> more, Person person) {
        var found = clusters.hold(id);
        if (found.isEmpty()) {
            return Outcome.refused(unknown(id));
        }
        Cluster old = found.get();
        Set<UUID> members = new HashSet<>(old.members());
        members.addAll(more);
        return change(id, old.revision(), new Wanted(old.title(), old.note(), members), person);
    }

    /** Takes one apart; its recommendations stay. */
    @Transactional
    public Outcome<Cluster> dissolve(UUID id, int revision, Person person) {
        var found = clusters.hold(id);
        if (found.isEmpty()) {
            return Outcome.refused(unknown(id));
        }
        Cluster old = found.get();
        if (old.revision() != revision) {
            return Outcome.refused(stale(old));
        }
        var empty = new Cluster(id, revision + 1, old.title(), old.note(), Set.of(), now(person));
        clusters.remove(empty);
        return Outcome.done(empty);
    }

    /** Says that these do not belong together, each with each. */
    @Transactional
    public void separate(List<UUID> group, Person person) {
        List<Apart> pairs = new ArrayList<>();
        for (UUID one : group) {
            group.stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .forEach(other -> pairs.add(Apart.of(one, other)));
        }
        separations.keep(pairs, now(person));
    }

    private List<Detail> check(Wanted wanted) {
        List<Detail> wrong = new ArrayList<>();
        if (wanted.title().isEmpty()) {
            wrong.add(Detail.of("title", "cluster.title-missing"));
        }
        boolean isLong =
                wanted.title().texts().stream().anyMatch(text -> text.text().length() > LONGEST)
                        || wanted.note().length() > LONGEST * 10;
        if (isLong) {
            wrong.add(Detail.of("title", "cluster.too-long", LONGEST));
        }
        if (wanted.members().isEmpty()) {
            wrong.add(Detail.of("members", "cluster.members-missing"));
        }
        if (recommendations.find(wanted.members()).size() != wanted.members().size()) {
            wrong.add(Detail.of("members", "cluster.members-unknown"));
        }
        return wrong;
    }

    private Change now(Person person) {
        return Change.of(person.name(), clock.instant());
    }

    private static Refusal unknown(UUID id) {
        return Refusal.of(Refusal.Kind.NOT_FOUND, "cluster.unknown", id.toString());
    }

    private static Refusal stale(Cluster cluster) {
        var changed = cluster.changed();
        return Refusal.of(Refusal.Kind.CONFLICT, "cluster.stale", changed.by(), changed.at())
                .withFact("revision", cluster.revision());
    }
}
