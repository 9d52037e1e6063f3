package org.nmirf.node.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.nmirf.node.access.Person;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.EditRecommendation.Read;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.recommendation.StillOpen;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Recommendations that a person keeps up to date and about which something is left to do. */
@Component
class RecommendationItems implements OpenItems {

    private final Recommendations recommendations;
    private final EditRecommendation edit;
    private final StillOpen open;

    RecommendationItems(Recommendations recommendations, EditRecommendation edit, StillOpen open) {
        this.open = open;
        this.recommendations = recommendations;
        this.edit = edit;
    }

    @Override
    public String kind() {
        return Recommendations.KIND;
    }

    @Override
    public List<OpenItem> find(UUID person, Reader reader) {
        return open(person).map(one -> item(one, reader)).toList();
    }

    @Override
    public Outcome<List<UUID>> move(UUID from, UUID to, Person by, String reason) {
        List<UUID> moved = new ArrayList<>();
        for (Recommendation one : open(from).toList()) {
            var read = new Read(one.id(), one.revision(), reason);
            switch (edit.decide(read, exchanged(one.followUp(), from, to), by)) {
                case Outcome.Done<Recommendation> done -> moved.add(one.id().value());
                case Outcome.Refused<Recommendation>(var refusal) -> {
                    return Outcome.refused(refusal);
                }
            }
        }
        return Outcome.done(moved);
    }

    private Stream<Recommendation> open(UUID person) {
        return recommendations.findByFocalPoint(person).stream()
                .filter(one -> open.is(one.followUp()));
    }

    private static FollowUp exchanged(FollowUp followUp, UUID from, UUID to) {
        return followUp.withFocalPoints(
                followUp.focalPoints().stream()
                        .map(one -> one.equals(from) ? to : one)
                        .distinct()
                        .toList());
    }

    private static OpenItem item(Recommendation one, Reader reader) {
        var text = one.source().texts().bestFor(reader.language().code()).orElseThrow();
        String status = one.followUp().status();
        return new OpenItem(
                one.id().value(),
                text.text(),
                text.language(),
                status.isEmpty() ? "" : reader.label("implementation-statuses", status),
                one.followUp().due(),
                "/recommendations/" + one.id());
    }
}
