package org.nmirf.disclosure.words;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nmirf.disclosure.text.Normaliser;

/**
 * The project's own lists of field words, in plain form and lower case. A file has lines of words
 * separated by commas under headings in brackets.
 */
public final class WordLists {

    private final Map<String, Set<String>> lists = new HashMap<>();

    private WordLists() {}

    /** The lists of one file, by the name of the file without its ending. */
    public static WordLists read(String name) {
        WordLists result = new WordLists();
        String heading = "";
        String content = new String(Resources.bytes(name + ".txt"), StandardCharsets.UTF_8);
        for (String line : content.lines().toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                heading = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                Set<String> words =
                        result.lists.computeIfAbsent(heading, ignored -> new HashSet<>());
                for (String word : line.split(",", -1)) {
                    if (!word.isBlank()) {
                        words.add(
                                heading.startsWith("is-") || !name.equals("general")
                                        ? plain(word.strip())
                                        : word.strip());
                    }
                }
            }
        }
        return result;
    }

    /** The words under a heading; none when there is no such heading. */
    public Set<String> get(String heading) {
        return lists.getOrDefault(heading, Set.of());
    }

    /** The form in which words are listed. */
    public static String plain(String word) {
        return Normaliser.normalise(word).text().toLowerCase(Locale.ROOT);
    }
}
