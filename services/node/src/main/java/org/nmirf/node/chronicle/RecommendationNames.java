package org.nmirf.node.chronicle;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.web.language.Language;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Knows what recommendations are called: the first words that they say. */
@Component
@Order(2)
class RecommendationNames implements RecordNames {

    private static final int LONGEST = 120;

    private final Recommendations recommendations;

    RecommendationNames(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public String kind() {
        return Recommendations.KIND;
    }

    @Override
    public Optional<Name> name(UUID id, Language reader) {
        return recommendations.find(new RecommendationId(id)).flatMap(one -> name(one, reader));
    }

    @Override
    public Map<UUID, Name> names(Collection<UUID> ids, Language reader) {
        Map<UUID, Name> names = new HashMap<>();
        recommendations
                .find(ids)
                .forEach(
                        one ->
                                name(one, reader)
                                        .ifPresent(name -> names.put(one.id().value(), name)));
        return names;
    }

    private static Optional<Name> name(Recommendation one, Language reader) {
        return one.source()
                .texts()
                .bestFor(reader.code())
                .map(
                        text ->
                                new Name(
                                        shortened(text.text()),
                                        text.language(),
                                        "/recommendations/" + one.id()));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end > 0 ? end : LONGEST) + "…";
    }
}
