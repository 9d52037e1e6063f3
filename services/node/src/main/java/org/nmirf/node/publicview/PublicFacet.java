package org.nmirf.node.publicview;

import java.util.List;

/** What the public can narrow recommendations by. The word stands in addresses. */
public enum PublicFacet {
    BODY("body"),
    THEME("theme"),
    GROUP("group"),
    SDG("sdg"),
    STATUS("status"),
    INSTITUTION("institution"),
    POSITION("position"),
    CYCLE("cycle"),
    KIND("kind");

    /** The value of those that have none, or whose value is hidden; nobody can tell them apart. */
    public static final String NONE = "none";

    private final String word;

    PublicFacet(String word) {
        this.word = word;
    }

    /** The name of the parameter. */
    public String word() {
        return word;
    }

    /** The values of a recommendation. */
    public List<String> of(PublicRecommendation one) {
        List<String> values =
                values(one).stream().filter(value -> !value.isEmpty()).distinct().toList();
        return values.isEmpty() ? List.of(NONE) : values;
    }

    private List<String> values(PublicRecommendation one) {
        var source = one.source();
        var review = source.review();
        return switch (this) {
            case BODY -> List.of(source.body());
            case THEME -> source.themes();
            case GROUP -> source.groups();
            case SDG -> source.sdgs();
            case STATUS -> List.of(one.assessment().status());
            case INSTITUTION ->
                    one.institutions().stream().map(answers -> answers.id().toString()).toList();
            case POSITION -> review == null ? List.of() : List.of(review.position());
            case CYCLE -> {
                Integer cycle = review == null ? null : review.cycle();
                yield cycle == null ? List.of() : List.of(cycle.toString());
            }
            case KIND -> List.of(source.kind().name());
        };
    }
}
