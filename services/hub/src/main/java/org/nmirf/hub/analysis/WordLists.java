package org.nmirf.hub.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that a language's analysis must know, from the files {@code /analysis/LANGUAGE.txt}:
 * after a line {@code [stop]} words that say nothing alone, after {@code [forms]} lines of a word
 * and its irregular forms. A number sign begins a comment.
 *
 * @param stop words left out
 * @param forms irregular form to the word that stands for it; that word is its own form
 */
record WordLists(Set<String> stop, Map<String, String> forms) {

    WordLists {
        stop = Set.copyOf(stop);
        forms = Map.copyOf(forms);
    }

    /**
     * The lists of a language.
     *
     * @throws IllegalStateException if the file is missing or a form stands under two words
     */
    static WordLists of(String language) {
        Set<String> stop = new LinkedHashSet<>();
        Map<String, String> forms = new LinkedHashMap<>();
        String section = "";
        for (String line : ResourceFile.lines("/analysis/" + language + ".txt")) {
            if (line.startsWith("[")) {
                section = line;
            } else if (section.equals("[stop]")) {
                stop.addAll(words(line));
            } else {
                List<String> family = words(line);
                family.forEach(form -> add(forms, form, family.getFirst(), language));
            }
        }
        return new WordLists(stop, forms);
    }

    private static void add(Map<String, String> forms, String form, String word, String language) {
        String other = forms.put(form, word);
        if (other != null && !other.equals(word)) {
            throw new IllegalStateException(
                    language + ": " + form + " is a form of " + other + " and of " + word);
        }
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.split("[,\\s]+"));
    }
}
