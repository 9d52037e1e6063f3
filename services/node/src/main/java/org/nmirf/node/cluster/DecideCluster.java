package org.nmirf.node.cluster;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.cluster.Separations.Kept;
import org.nmirf.node.cluster.Suggestions.Apart;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.revision.Revisions;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Wordings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes clusters, changes them and takes them apart; never behind somebody's back. */
@Service
public class DecideCluster {

    private static final String RECORD = "cluster";
    private static final int LONGEST = 500;

    private final Clusters clusters;
    private final Separations separations;
    private final Recommendations recommendations;
    private final Revisions<Cluster> revisions;
    private final Revisions<Cluster> removal;
    private final Ids ids;
    private final List<WhenDissolved> named;

    DecideCluster(
            Clusters clusters,
            Separations separations,
            Recommendations recommendations,
            Clock clock,
            Ids ids,
            List<WhenDissolved> named) {
        this.clusters = clusters;
        this.separations = separations;
        this.recommendations = recommendations;
        this.revisions = new Revisions<>(RECORD, clusters::keep, clock);
        this.removal = new Revisions<>(RECORD, clusters::remove, clock);
        this.ids = ids;
        this.named = List.copyOf(named);
    }

    /** What somebody wants a cluster to be. */
    public record Wanted(Wordings title, String note, Set<UUID> members) {

        /** Copies the members. */
        public Wanted {
            members = Set.copyOf(members);
        }
    }

    /** Makes a new one without saying why. */
    @Transactional
    public Outcome<Cluster> create(Wanted wanted, Person person) {
        return create(wanted, "", person);
    }

    /**
     * Makes a new one.
     *
     * @param why for the history; may be empty
     */
    @Transactional
    public Outcome<Cluster> create(Wanted wanted, String why, Person person) {
        return checked(wanted)
                .map(
                        good -> {
                            var cluster =
                                    new Cluster(
                                            ids.next(),
                                            1,
                                            good.title(),
                                            good.note(),
                                            good.members(),
                                            revisions.by(person, why));
                            clusters.keep(cluster);
                            return cluster;
                        });
    }

    /** Changes one; what somebody changed since it was read is refused. */
    @Transactional
    public Outcome<Cluster> change(Seen seen, Wanted wanted, Person person) {
        return revisions.change(
                clusters.hold(seen.id()),
                seen,
                person,
                (old, change) -> checked(wanted).map(good -> old.with(good, change)));
    }

    /**
     * Puts recommendations into one, beside those that are there, whatever it is by now.
     *
     * @param why for the history; may be empty
     */
    @Transactional
    public Outcome<Cluster> add(UUID id, Set<UUID> more, String why, Person person) {
        var found = clusters.hold(id);
        if (found.isEmpty()) {
            return Outcome.refused(Revisions.unknown(RECORD, id));
        }
        Cluster old = found.get();
        Set<UUID> members = new HashSet<>(old.members());
        members.addAll(more);
        var wanted = new Wanted(old.title(), old.note(), members);
        return change(new Seen(id, old.revision(), why), wanted, person);
    }

    /** Takes one apart; its recommendations stay, and what answered it answers each of them. */
    @Transactional
    public Outcome<Cluster> dissolve(Seen seen, Person person) {
        return removal.change(
                clusters.hold(seen.id()),
                seen,
                person,
                (old, change) -> {
                    named.forEach(one -> one.dissolved(old, change));
                    return Outcome.done(
                            old.with(new Wanted(old.title(), old.note(), Set.of()), change));
                });
    }

    /**
     * Says that these do not belong together, each with each.
     *
     * @param why for the history; may be empty
     */
    @Transactional
    public void separate(List<UUID> group, String why, Person person) {
        List<Apart> pairs = new ArrayList<>();
        for (UUID one : group) {
            group.stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .forEach(other -> pairs.add(Apart.of(one, other)));
        }
        separations.keep(pairs, new Kept(null, group), ids.next(), revisions.by(person, why));
    }

    /**
     * Says that these do not belong into a cluster: each is kept apart from every recommendation of
     * it. Of each other nothing is said.
     *
     * @param why for the history; may be empty
     */
    @Transactional
    public Outcome<Cluster> keepOut(UUID id, List<UUID> others, String why, Person person) {
        var found = clusters.hold(id);
        if (found.isEmpty()) {
            return Outcome.refused(Revisions.unknown(RECORD, id));
        }
        Cluster cluster = found.get();
        List<UUID> out = others.stream().filter(one -> !cluster.members().contains(one)).toList();
        List<Apart> pairs =
                out.stream()
                        .flatMap(one -> cluster.members().stream().map(own -> Apart.of(one, own)))
                        .toList();
        separations.keep(pairs, new Kept(id, out), ids.next(), revisions.by(person, why));
        return Outcome.done(cluster);
    }

    private Outcome<Wanted> checked(Wanted wanted) {
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
        return wrong.isEmpty() ? Outcome.done(wanted) : Outcome.refused(Refusal.invalid(wrong));
    }
}
