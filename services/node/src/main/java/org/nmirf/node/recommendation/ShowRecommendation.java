package org.nmirf.node.recommendation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nmirf.node.access.Person;
import org.nmirf.node.recommendation.FollowUp.Part;
import org.nmirf.node.recommendation.FollowUp.Visibility;
import org.nmirf.node.showing.Proposal.Item;
import org.nmirf.node.showing.Showable;
import org.nmirf.node.showing.Writers;
import org.springframework.stereotype.Component;

/** Shows the public a recommendation, or more of it, when another person decided so. */
@Component
public class ShowRecommendation implements Showable {

    private static final String VISIBILITY = "followUp.visibility.";

    private final Recommendations recommendations;
    private final EditRecommendation edit;
    private final Writers writers;

    ShowRecommendation(Recommendations recommendations, EditRecommendation edit, Writers writers) {
        this.recommendations = recommendations;
        this.edit = edit;
        this.writers = writers;
    }

    /** What a proposal says of one that shall be seen like that. */
    public static Item item(Recommendation one, Visibility wanted) {
        return new Item(
                Recommendations.KIND,
                one.id().value(),
                one.revision(),
                wanted.hidden().stream().map(Part::name).collect(Collectors.toSet()));
    }

    @Override
    public String kind() {
        return Recommendations.KIND;
    }

    @Override
    public List<Line> lines(Collection<UUID> ids) {
        return recommendations.find(ids).stream().map(ShowRecommendation::line).toList();
    }

    private static Line line(Recommendation one) {
        var source = one.source();
        return new Line(
                one.id().value(),
                one.revision(),
                source.reference().isEmpty() ? source.citation() : source.reference(),
                source.texts(),
                "/recommendations/" + one.id());
    }

    @Override
    public void hold(UUID id) {
        recommendations.hold(new RecommendationId(id));
    }

    /** A part that was hidden while the rest was shown is as new to the public as all else. */
    @Override
    public Set<String> writers(Item item) {
        return recommendations
                .find(new RecommendationId(item.id()))
                .map(one -> writers.of(Recommendations.KIND, item.id(), uncovered(item, one)))
                .orElse(Set.of());
    }

    private static List<Writers.Share> uncovered(Item item, Recommendation one) {
        Visibility wanted = wanted(item, one);
        Visibility now = one.followUp().visibility();
        return Arrays.stream(Part.values())
                .filter(part -> wanted.shows(part) && !now.shows(part))
                .map(
                        part ->
                                new Writers.Share(
                                        fields -> shows(fields, part),
                                        field -> own(part).anyMatch((field + ".")::startsWith)))
                .toList();
    }

    private static boolean shows(Map<String, List<String>> fields, Part part) {
        return fields.getOrDefault(VISIBILITY + "isShown", List.of()).contains("true")
                && !fields.getOrDefault(VISIBILITY + "hidden", List.of()).contains(part.name());
    }

    /** What the country says of it in that part; the words of the mechanism are not its own. */
    private static Stream<String> own(Part part) {
        return switch (part) {
            case INSTITUTIONS -> Stream.of("followUp.lead.", "followUp.contributors.");
            case STATUS -> Stream.of("followUp.status.", "followUp.assessedOn.");
            case ASSESSMENT -> Stream.of("followUp.assessment.");
            case ACTIONS, INDICATORS, GRADES -> Stream.empty();
        };
    }

    @Override
    public boolean show(Item item, Person person) {
        var held =
                recommendations
                        .hold(new RecommendationId(item.id()))
                        .filter(one -> one.revision() == item.revision());
        held.ifPresent(one -> edit.show(one, wanted(item, one), person));
        return held.isPresent();
    }

    private static Visibility wanted(Item item, Recommendation one) {
        Set<String> hidden = item.hidden();
        return new Visibility(
                true,
                hidden == null
                        ? one.followUp().visibility().hidden()
                        : hidden.stream().map(Part::valueOf).collect(Collectors.toSet()));
    }
}
