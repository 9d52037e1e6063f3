package org.nmirf.node.concordance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nmirf.node.recommendation.ActionCategory;

/** Suggests the action category of a recommendation from its first verb; people may correct it. */
public final class ActionVerbs {

    private static final int FARTHEST = 12;

    /** The categories in the order of the numbers 1 to 5 by which they are known. */
    private static final List<ActionCategory> NUMBERED = List.of(ActionCategory.values());

    // "The Committee recommends that the State party …": the verb comes behind it.
    private static final Pattern ADDRESSEE =
            Pattern.compile(
                    "\\b(?:state party|state under review|etat partie|estado parte|estado partido)\\b"
                            + "|الدوله الطرف");
    private static final Pattern ARABIC_PREFIX = Pattern.compile("^(?:[وفبلك](?=\\p{L}{4})|ان )+");
    private static final Pattern STATE = Pattern.compile("^(?:should|must|to|devrait|deberia) ");

    private final Map<String, List<Stem>> stems;

    /** Reads the table of verbs. */
    public ActionVerbs() {
        var read = new HashMap<String, List<Stem>>();
        DataFile.read("verbs", Content.class)
                .stems()
                .forEach((language, categories) -> read.put(language, list(categories)));
        stems = Map.copyOf(read);
    }

    private record Content(String source, Map<String, Map<Integer, List<String>>> stems) {}

    private record Stem(String text, ActionCategory category) {}

    private static List<Stem> list(Map<Integer, List<String>> categories) {
        List<Stem> list = new ArrayList<>();
        categories.forEach(
                (number, texts) -> {
                    var category = NUMBERED.get(number - 1);
                    texts.forEach(text -> list.add(new Stem(text, category)));
                });
        // "Take" is said of "take part" too: what says more is tried first.
        list.sort(Comparator.comparing((Stem stem) -> stem.text().length()).reversed());
        return List.copyOf(list);
    }

    /**
     * The category that the first verb suggests; empty when no known verb is near the beginning.
     *
     * @param language ISO 639-1 code; verbs are known in en, fr, es, ar and pt
     */
    public Optional<ActionCategory> suggest(String text, String language) {
        List<Stem> known = stems.getOrDefault(language, List.of());
        String rest = beginning(Plain.of(text));
        for (int word = 0; word < FARTHEST && !rest.isEmpty(); word++) {
            Optional<ActionCategory> found = match(rest, known);
            if (found.isPresent()) {
                return found;
            }
            int space = rest.indexOf(' ');
            rest = space < 0 ? "" : rest.substring(space + 1);
        }
        return Optional.empty();
    }

    private static Optional<ActionCategory> match(String rest, List<Stem> known) {
        String bare = ARABIC_PREFIX.matcher(rest).replaceFirst("");
        return known.stream()
                .filter(stem -> starts(rest, stem) || starts(bare, stem))
                .map(Stem::category)
                .findFirst();
    }

    private static boolean starts(String text, Stem stem) {
        return (text + " ").startsWith(stem.text());
    }

    private static String beginning(String plain) {
        Matcher addressee = ADDRESSEE.matcher(plain);
        String behind = addressee.find() ? plain.substring(addressee.end()).strip() : plain;
        return STATE.matcher(behind).replaceFirst("");
    }
}
