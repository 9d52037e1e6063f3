package org.nmirf.disclosure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.identifiers.IdentifierType;

/**
 * Names of columns and codes: the only words that leave with figures. However well the counts are
 * hidden, a code that names somebody would be read by everybody.
 */
public final class FigureLabels {

    private static final ResidualScan SCAN = new ResidualScan();
    // What is an ordinary word in one of them is nobody's name.
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "pt");
    private static final Pattern SEPARATORS = Pattern.compile("[._-]+");

    private FigureLabels() {}

    /**
     * Names and codes that hold a direct identifier, in the order of the layout; with these a table
     * never leaves. What could not be scanned is among them.
     */
    public static Set<String> identifiers(Layout layout) {
        return labels(layout).stream()
                .filter(label -> !isClean(SCAN.of(List.of(label))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isClean(Outcome<Set<IdentifierType>> scanned) {
        return scanned instanceof Outcome.Passed<Set<IdentifierType>>(var types) && types.isEmpty();
    }

    /**
     * Names and codes that look like somebody's name, a case or a small place, in the order of the
     * layout, for people to look at; all of them when they could not be scanned.
     *
     * @param region ISO 3166-1 alpha-2 code of the country
     */
    public static Set<String> doubtful(Layout layout, String region) {
        List<String> labels = List.copyOf(labels(layout));
        Set<String> doubtful = new LinkedHashSet<>(labels);
        for (String language : LANGUAGES) {
            doubtful.retainAll(found(labels, language, region));
        }
        return doubtful;
    }

    private static Set<String> found(List<String> labels, String language, String region) {
        Map<TextKey, String> texts = new LinkedHashMap<>();
        Map<TextKey, String> labelOf = new LinkedHashMap<>();
        for (String label : labels) {
            var key = new TextKey("label-" + texts.size(), language);
            texts.put(key, asAName(label));
            labelOf.put(key, label);
        }
        var draft = Confidential.of(Draft.by("figures", texts));
        return switch (Scanner.full(ScanProfile.named(region)).scan(draft)) {
            case Outcome.Passed(var detected) ->
                    detected.findings().stream()
                            .map(finding -> labelOf.getOrDefault(finding.key(), ""))
                            .collect(Collectors.toSet());
            case Outcome.Refused<?> _ -> Set.copyOf(labels);
        };
    }

    /** As it would be written were it a name, in the middle of a sentence. */
    private static String asAName(String label) {
        // Numbers alone are a period or a class of ages.
        if (label.chars().noneMatch(Character::isLetter)) {
            return label;
        }
        return Arrays.stream(SEPARATORS.split(label))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" ", "2 x ", " x"));
    }

    private static Set<String> labels(Layout layout) {
        Set<String> labels = new LinkedHashSet<>();
        for (Dimension dimension : layout.dimensions()) {
            labels.add(dimension.name());
            labels.addAll(dimension.all());
        }
        // The total has no name.
        labels.remove("");
        return labels;
    }
}
