package org.nmirf.hub.mechanism;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.schemas.Mechanism;
import org.nmirf.web.assessment.SelfAssessment;

/**
 * The profile of a mechanism as a page shows it.
 *
 * @param typeOhchr code of mechanism-types-ohchr; empty when not stated
 * @param typeUrg code of mechanism-types-urg; empty when not stated
 * @param year of establishment; null when not stated
 */
record Profile(
        List<Words> names,
        String typeOhchr,
        String typeUrg,
        List<Words> legalBasis,
        @Nullable Integer year,
        SelfAssessment own) {

    Profile {
        names = List.copyOf(names);
        legalBasis = List.copyOf(legalBasis);
    }

    /** A text in a language. */
    record Words(String language, String text) {}

    /** The profile, with the reader's language first. */
    static Profile of(Mechanism mechanism, String reader) {
        return new Profile(
                words(mechanism.getNames(), reader),
                mechanism.getTypeOhchr(),
                mechanism.getTypeUrg(),
                words(mechanism.getLegalBasis(), reader),
                mechanism.getYear(),
                own(mechanism));
    }

    static SelfAssessment own(Mechanism mechanism) {
        Map<String, Integer> levels = new HashMap<>(mechanism.getParticipation());
        mechanism.getCapacities().forEach(one -> levels.putAll(one.getSubIndicators()));
        return SelfAssessment.of(levels);
    }

    private static List<Words> words(Map<String, String> texts, String reader) {
        return Stream.concat(
                        Stream.of(reader).filter(texts::containsKey),
                        new TreeMap<>(texts).keySet().stream().filter(code -> !code.equals(reader)))
                .map(code -> new Words(code, texts.getOrDefault(code, "")))
                .toList();
    }
}
