package org.nmirf.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nmirf.disclosure.identifiers.Deadline;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.picture.CleanPicture;
import org.nmirf.disclosure.picture.Picture;
import org.nmirf.disclosure.prose.RemainingNames;
import org.nmirf.disclosure.spi.EntityDetector.Passage;

/** Carries out a review's decisions and makes sure that nothing is left. */
public final class Anonymiser {

    private static final int SHORTEST_TELLING_VALUE = 5;

    private static final Set<IdentifierType> PROSE =
            EnumSet.of(
                    IdentifierType.PERSON,
                    IdentifierType.PLACE,
                    IdentifierType.ORGANISATION,
                    IdentifierType.DATE,
                    IdentifierType.AGE,
                    IdentifierType.AMOUNT,
                    IdentifierType.DEMOGRAPHIC,
                    IdentifierType.STATE);

    private static final Set<IdentifierType> NAMES =
            EnumSet.of(IdentifierType.PERSON, IdentifierType.ORGANISATION);

    private final ReviewedText reviewed;
    private final Map<TextKey, String> originals;
    private final MaskNumbers numbers = new MaskNumbers();
    private final Map<String, Suggestion> suggestions;
    private final Map<TextKey, Set<String>> kept = new HashMap<>();
    private final Map<String, Finding> masked = new HashMap<>();
    private final Map<String, Finding> maskedNames = new HashMap<>();

    private Anonymiser(ReviewedText reviewed) {
        this.reviewed = reviewed;
        this.originals = reviewed.detected().draft().revealInCountry().texts();
        this.suggestions = reviewed.detected().suggestions();
    }

    /**
     * Replaces what is masked or generalised, numbered alike across all texts of the item, and
     * scans again.
     *
     * @return or NEW_FINDING, MASKED_VALUE_REMAINS, TIME_OVER, TEXT_TOO_LONG or FAULT
     */
    public static Outcome<AnonymisedText> apply(ReviewedText reviewed) {
        return Scanner.failClosed(() -> new Anonymiser(reviewed).anonymise());
    }

    private Outcome<AnonymisedText> anonymise() {
        Map<TextKey, List<ReviewedText.Decided>> byText = new HashMap<>();
        for (ReviewedText.Decided decided : reviewed.decided()) {
            byText.computeIfAbsent(decided.finding().key(), key -> new ArrayList<>()).add(decided);
        }
        Map<TextKey, String> results = new LinkedHashMap<>();
        originals.forEach(
                (key, text) ->
                        results.put(key, replaced(text, byText.getOrDefault(key, List.of()))));
        List<Finding> remaining = remaining(results);
        if (!remaining.isEmpty()) {
            return new Outcome.Refused<>(
                    new Refusal(Refusal.Reason.MASKED_VALUE_REMAINS, remaining));
        }
        List<Finding> unexpected = unexpected(reviewed.detected().scanner(), results, kept);
        return unexpected.isEmpty()
                ? new Outcome.Passed<>(
                        new AnonymisedText(new PracticeTexts(results, pictures()), reviewed, kept))
                : new Outcome.Refused<>(new Refusal(Refusal.Reason.NEW_FINDING, unexpected));
    }

    private List<Picture> pictures() {
        return reviewed.detected().draft().revealInCountry().pictures().stream()
                .map(CleanPicture::picture)
                .toList();
    }

    private String replaced(String text, List<ReviewedText.Decided> decisions) {
        StringBuilder result = new StringBuilder(text.length());
        int done = 0;
        for (ReviewedText.Decided decided : decisions) {
            Finding finding = decided.finding();
            String value = text.substring(finding.start(), finding.end());
            result.append(text, done, finding.start());
            result.append(
                    switch (decided.decision()) {
                        case Decision.Mask ignored -> mask(finding, value);
                        case Decision.Generalise generalise -> {
                            remember(finding, value);
                            allow(finding, generalise.replacement());
                            yield generalise.replacement();
                        }
                        case Decision.Keep ignored -> {
                            kept.computeIfAbsent(finding.key(), key -> new HashSet<>())
                                    .add(Skeleton.of(value));
                            yield value;
                        }
                    });
            done = finding.end();
        }
        return result.append(text, done, text.length()).toString();
    }

    private String mask(Finding finding, String value) {
        if (finding.type() == IdentifierType.UNICODE_ANOMALY
                && finding.explanation() != Explanation.MIXED_SCRIPT) {
            return "";
        }
        remember(finding, value);
        return numbers.mask(finding.type(), value);
    }

    // The year or the kind of court that was offered is less exact by rule.
    private void allow(Finding finding, String replacement) {
        if (new Suggestion.Generalise(replacement).equals(suggestions.get(finding.id()))) {
            kept.computeIfAbsent(finding.key(), key -> new HashSet<>())
                    .add(Skeleton.of(replacement));
        }
    }

    // Words of prose stand inside other words, so only whole names are looked for again.
    private void remember(Finding finding, String value) {
        if (NAMES.contains(finding.type())) {
            maskedNames.putIfAbsent(value, finding);
        }
        if (PROSE.contains(finding.type())) {
            return;
        }
        String skeleton = Skeleton.of(finding.type(), value);
        if (skeleton.length() >= SHORTEST_TELLING_VALUE) {
            masked.put(skeleton, finding);
        }
    }

    /** The masked findings whose value can still be read somewhere, however it is written there. */
    private List<Finding> remaining(Map<TextKey, String> results) {
        List<String> skeletons = results.values().stream().map(Skeleton::of).toList();
        Stream<Finding> values =
                masked.entrySet().stream()
                        .filter(
                                entry ->
                                        skeletons.stream()
                                                .anyMatch(text -> text.contains(entry.getKey())))
                        .map(Map.Entry::getValue);
        RemainingNames names =
                new RemainingNames(
                        passages(results), Deadline.in(reviewed.detected().scanner().limit()));
        Stream<Finding> persons =
                maskedNames.entrySet().stream()
                        .filter(entry -> names.hold(entry.getValue().type(), entry.getKey()))
                        .map(Map.Entry::getValue);
        return Stream.concat(values, persons).sorted(Comparator.comparing(Finding::id)).toList();
    }

    private static List<Passage> passages(Map<TextKey, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> new Passage(entry.getValue(), entry.getKey().language()))
                .toList();
    }

    /** What a scan finds beyond the values that a reviewer left standing. */
    static List<Finding> unexpected(
            Scanner scanner, Map<TextKey, String> texts, Map<TextKey, Set<String>> kept) {
        return scanner.find(texts).stream()
                .filter(
                        finding -> {
                            String value =
                                    texts.getOrDefault(finding.key(), "")
                                            .substring(finding.start(), finding.end());
                            return !kept.getOrDefault(finding.key(), Set.of())
                                    .contains(Skeleton.of(value));
                        })
                .toList();
    }
}
