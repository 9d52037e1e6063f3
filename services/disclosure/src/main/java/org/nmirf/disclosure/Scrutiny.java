package org.nmirf.disclosure;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.scrutiny.DelicateWords;
import org.nmirf.disclosure.scrutiny.DelicateWords.Subject;

/** Decides whether one person's reading is enough. */
final class Scrutiny {

    private static final Set<String> HIGHLIGHTED_ONLY = Set.of("ar", "zh", "ru");

    private Scrutiny() {}

    /** Why two people must read the texts; empty when one is enough. */
    static Set<SecondReading> reasons(ReviewedText reviewed) {
        Set<SecondReading> reasons = EnumSet.noneOf(SecondReading.class);
        DetectedText detected = reviewed.detected();
        var texts = detected.draft().revealInCountry().texts();
        if (texts.keySet().stream().anyMatch(key -> HIGHLIGHTED_ONLY.contains(key.language()))) {
            reasons.add(SecondReading.LANGUAGE);
        }
        if (!reviewed.overrides().isEmpty()) {
            reasons.add(SecondReading.OVERRIDE);
        }
        if (finds(detected, IdentifierType.UNICODE_ANOMALY)) {
            reasons.add(SecondReading.ANOMALY);
        }
        if (!detected.draft().revealInCountry().pictures().isEmpty()) {
            reasons.add(SecondReading.PICTURE);
        }
        // A policy for children is no child: only where somebody is meant do these words count.
        if (detected.findings().stream().anyMatch(finding -> finding.type().isDirect())) {
            addDelicate(texts.values(), reasons);
        }
        return Collections.unmodifiableSet(reasons);
    }

    private static void addDelicate(Collection<String> texts, Set<SecondReading> reasons) {
        DelicateWords words = DelicateWords.usual();
        if (texts.stream().anyMatch(text -> words.speaksOf(Subject.MINOR, text))) {
            reasons.add(SecondReading.MINOR);
        }
        if (texts.stream().anyMatch(text -> words.speaksOf(Subject.ATTRIBUTE, text))) {
            reasons.add(SecondReading.SENSITIVE_ATTRIBUTE);
        }
    }

    private static boolean finds(DetectedText detected, IdentifierType type) {
        return detected.findings().stream().anyMatch(finding -> finding.type() == type);
    }
}
