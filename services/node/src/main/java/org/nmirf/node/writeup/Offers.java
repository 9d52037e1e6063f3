package org.nmirf.node.writeup;

import java.util.List;
import java.util.Optional;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.cluster.BesideCluster;
import org.nmirf.node.cluster.Cluster;
import org.nmirf.node.journey.Journeys;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeId;
import org.nmirf.node.practice.Practices;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.site.Heading;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.writeup.Offer.Numbers;
import org.nmirf.node.writeup.Offer.Written;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Says on the pages of clusters, recommendations and practices what came of what. */
@Component
public class Offers implements BesideCluster {

    private final FindStock find;
    private final Origins origins;
    private final Practices practices;
    private final Journeys journeys;

    Offers(FindStock find, Origins origins, Practices practices, Journeys journeys) {
        this.find = find;
        this.origins = origins;
        this.practices = practices;
        this.journeys = journeys;
    }

    /**
     * From what a practice was put together.
     *
     * @param title of it; null when it is not there any more
     */
    public record From(Origin origin, @org.jspecify.annotations.Nullable Wording title) {}

    /** From what that practice was put together; nothing for one that somebody wrote freely. */
    public Optional<From> of(PracticeId practice, Reader reader) {
        return origins.of(practice)
                .map(
                        origin ->
                                new From(
                                        origin,
                                        find.title(origin)
                                                .flatMap(
                                                        title ->
                                                                title.bestFor(
                                                                        reader.language().code()))
                                                .orElse(null)));
    }

    @Override
    public List<Panel> of(Cluster cluster, Person person, Reader reader) {
        if (!reads(person)) {
            return List.of();
        }
        var origin = new Origin(Origin.Kind.CLUSTER, cluster.id());
        return List.of(new Panel("writeup/parts", offer(origin, find.of(cluster), person, reader)));
    }

    /** For a recommendation that is carried out, or of which a practice came. */
    public Optional<Offer> of(Recommendation one, Person person, Reader reader) {
        if (!reads(person)) {
            return Optional.empty();
        }
        var origin = new Origin(Origin.Kind.RECOMMENDATION, one.id().value());
        return Optional.of(offer(origin, find.of(one), person, reader))
                .filter(offer -> offer.numbers().carriedOut() > 0 || !offer.practices().isEmpty());
    }

    /** Drafts are not for everybody. */
    private static boolean reads(Person person) {
        return person.is(Role.OFFICER) || person.is(Role.APPROVER) || person.is(Role.ADMIN);
    }

    private Offer offer(Origin origin, Stock stock, Person person, Reader reader) {
        var account = stock.account();
        return new Offer(
                origin,
                new Numbers(
                        stock.carriedOut(),
                        account.materials().size(),
                        account.actions().size(),
                        account.updates().size(),
                        account.measures().size()),
                List.copyOf(stock.lacks()),
                origins.practices(origin).stream()
                        .flatMap(id -> practices.find(id).stream())
                        .map(practice -> written(practice, reader))
                        .toList(),
                person.is(Role.OFFICER));
    }

    private Written written(Practice practice, Reader reader) {
        return new Written(
                practice.id().toString(),
                Heading.of(practice.content(), reader.language()),
                journeys.of(practice));
    }
}
