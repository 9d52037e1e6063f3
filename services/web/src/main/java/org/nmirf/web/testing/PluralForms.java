package org.nmirf.web.testing;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the numbers of a message that would stand beside a word in the wrong form. */
final class PluralForms {

    /** Shows every form that is used; some languages have one more, of round millions. */
    private static final int MOST = 199;

    private PluralForms() {}

    /**
     * What is missing in a message.
     *
     * @param english the pattern in English, which says what is counted
     * @param message the pattern in the language
     * @throws IllegalArgumentException if either is no pattern
     */
    static List<String> faults(String english, String message, Locale language) {
        Map<String, List<Set<String>>> plurals = plurals(new MessagePattern(message));
        var rules = PluralRules.forLocale(language);
        var uncounted = new TreeSet<>(plurals(new MessagePattern(english)).keySet());
        uncounted.removeAll(plurals.keySet());
        Stream<String> missing =
                plurals.entrySet().stream()
                        .flatMap(
                                one ->
                                        one.getValue().stream()
                                                .map(forms -> missing(forms, rules))
                                                .filter(forms -> !forms.isEmpty())
                                                .map(forms -> sentence(one.getKey(), forms)));
        return Stream.concat(
                        uncounted.stream().map(name -> "has no plural of {" + name + "}"), missing)
                .toList();
    }

    private static String sentence(String name, Set<String> forms) {
        return "lacks of {" + name + "} the plural forms " + String.join(", ", forms);
    }

    private static Set<String> missing(Set<String> forms, PluralRules rules) {
        Map<String, Set<String>> numbers =
                IntStream.rangeClosed(0, MOST)
                        .boxed()
                        .collect(
                                Collectors.groupingBy(
                                        number -> rules.select(number),
                                        TreeMap::new,
                                        Collectors.mapping(
                                                number -> "=" + number, Collectors.toSet())));
        // One form alone says that the word never changes, as months do in French.
        if (numbers.size() <= 2 && forms.equals(Set.of(PluralRules.KEYWORD_OTHER))) {
            return Set.of();
        }
        var missing = new TreeSet<String>();
        numbers.forEach(
                (form, all) -> {
                    if (!forms.contains(form) && !forms.containsAll(all)) {
                        missing.add(form);
                    }
                });
        return missing;
    }

    /** The forms of each plural, by what it counts. */
    private static Map<String, List<Set<String>>> plurals(MessagePattern pattern) {
        Map<String, List<Set<String>>> plurals = new TreeMap<>();
        for (int at = 0; at < pattern.countParts(); at++) {
            Part part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                String name = pattern.getSubstring(pattern.getPart(at + 1));
                plurals.computeIfAbsent(name, any -> new ArrayList<>()).add(forms(pattern, at));
            }
        }
        return plurals;
    }

    private static Set<String> forms(MessagePattern pattern, int start) {
        Set<String> forms = new TreeSet<>();
        int end = pattern.getLimitPartIndex(start);
        for (int at = start; at < end; at++) {
            Part part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                forms.add(pattern.getSubstring(part));
            } else if (part.getType() == Part.Type.MSG_START) {
                at = pattern.getLimitPartIndex(at);
            }
        }
        return forms;
    }
}
