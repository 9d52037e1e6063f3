package org.nmirf.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.text.Normaliser;
import org.nmirf.disclosure.words.WordLists;

/** Works out what to offer for each finding of an item. */
final class Suggestions {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[3-9]|20|21)\\d\\d(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int DECADE = 10;
    private static final int VERY_OLD = 90;
    private static final WordLists GENERAL = WordLists.read("general");
    private static final List<String> HEADS =
            List.of("court", "prison", "hospital", "school", "police", "institution");

    private Suggestions() {}

    static Map<String, Suggestion> of(Map<TextKey, String> texts, List<Finding> findings) {
        MaskNumbers numbers = new MaskNumbers();
        Map<String, Suggestion> all = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String value =
                    texts.getOrDefault(finding.key(), "").substring(finding.start(), finding.end());
            String mask = numbers.mask(finding.type(), value);
            all.put(finding.id(), suggestion(finding, value, mask));
        }
        return all;
    }

    private static Suggestion suggestion(Finding finding, String value, String mask) {
        String language = finding.key().language();
        return switch (finding.type()) {
            case UNICODE_ANOMALY ->
                    finding.explanation() == Explanation.MIXED_SCRIPT
                            ? new Suggestion.Mask(mask)
                            : new Suggestion.Drop();
            case DATE -> date(value, mask);
            case AGE -> age(value, mask);
            case ORGANISATION -> general(head(value), language, mask);
            case PLACE -> general("place", language, mask);
            case STATE -> general("state", language, mask);
            case AMOUNT -> general("amount", language, mask);
            case EMAIL,
                    PHONE,
                    URL,
                    SOCIAL_HANDLE,
                    IP_ADDRESS,
                    MAC_ADDRESS,
                    IBAN,
                    PAYMENT_CARD,
                    BIC,
                    COORDINATES,
                    MACHINE_READABLE_ZONE,
                    PASSPORT,
                    DEVICE,
                    NATIONAL_ID,
                    CASE_NUMBER,
                    CODE,
                    PERSON,
                    DEMOGRAPHIC ->
                    new Suggestion.Mask(mask);
        };
    }

    private static Suggestion date(String value, String mask) {
        String plain = Normaliser.normalise(value).text().strip();
        Matcher year = YEAR.matcher(plain);
        if (!year.find()) {
            return new Suggestion.Mask(mask);
        }
        return year.group().equals(plain)
                ? new Suggestion.Keep()
                : new Suggestion.Generalise(year.group());
    }

    private static Suggestion age(String value, String mask) {
        Matcher number = NUMBER.matcher(Normaliser.normalise(value).text());
        if (!number.find()) {
            return new Suggestion.Mask(mask);
        }
        int age = Integer.parseInt(number.group());
        int from = age / DECADE * DECADE;
        return new Suggestion.Generalise(
                age >= VERY_OLD ? VERY_OLD + "+" : from + "-" + (from + DECADE - 1));
    }

    private static String head(String value) {
        String lower = Normaliser.normalise(value).text().toLowerCase(Locale.ROOT);
        for (String head : HEADS) {
            if (GENERAL.get("is-" + head).stream().anyMatch(lower::contains)) {
                return head;
            }
        }
        return "institution";
    }

    private static Suggestion general(String kind, String language, String mask) {
        return GENERAL.get(kind + "-" + language).stream()
                .findFirst()
                .<Suggestion>map(Suggestion.Generalise::new)
                .orElseGet(() -> new Suggestion.Mask(mask));
    }
}
