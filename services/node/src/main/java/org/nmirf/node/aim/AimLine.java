package org.nmirf.node.aim;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.wording.Wording;

/**
 * One recommendation as other pages name it, with both views on it that are not the State's work.
 *
 * @param name its reference, or document and paragraph
 * @param text its words for the reader; null when it has none
 * @param status code of the State's own assessment; empty while there is none
 * @param grades what the mechanism thinks, each as it writes it
 */
public record AimLine(
        UUID id, String name, @Nullable Wording text, String status, List<String> grades) {

    /** Copies the grades. */
    public AimLine {
        grades = List.copyOf(grades);
    }

    static AimLine of(Recommendation recommendation, String language) {
        return new AimLine(
                recommendation.id().value(),
                name(recommendation),
                recommendation.source().texts().bestFor(language).orElse(null),
                recommendation.followUp().status(),
                recommendation.grades().stream()
                        .map(
                                grade ->
                                        grade.limb().isEmpty()
                                                ? grade.grade()
                                                : grade.limb() + ": " + grade.grade())
                        .toList());
    }

    /** Its reference, else document and paragraph, else the body that made it. */
    public static String name(Recommendation recommendation) {
        var source = recommendation.source();
        if (!source.reference().isEmpty()) {
            return source.reference();
        }
        String document = source.symbol().isEmpty() ? source.body() : source.symbol();
        return source.paragraph().isEmpty() ? document : document + ", § " + source.paragraph();
    }
}
