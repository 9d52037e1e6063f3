package org.nmirf.hub.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nmirf.hub.search.Facet;
import org.nmirf.hub.search.IndexedPractice;
import org.nmirf.hub.search.PracticeQuery;
import org.nmirf.hub.search.ShownLanguage;
import org.nmirf.web.language.Language;

/**
 * Which of its texts each practice brings.
 *
 * @param isEvery whether all of them come
 * @param languages otherwise codes of those wanted; empty: the one that the reader is shown
 */
public record TextChoice(boolean isEvery, List<String> languages) {

    /** The text that the reader is shown. */
    public static final String SHOWN = "shown";

    /** Every text. */
    public static final String EVERY = "all";

    private static final List<String> ORDER =
            Language.forContent().stream().map(Language::code).toList();

    /** Copies the codes. */
    public TextChoice {
        languages = List.copyOf(languages);
    }

    /** What an address asks for; empty when it cannot be read. */
    public static Optional<TextChoice> read(List<String> given, PracticeQuery query) {
        List<String> words =
                given.stream().map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
        if (words.isEmpty() || words.equals(List.of(SHOWN))) {
            List<String> asked = query.values(Facet.LANGUAGE);
            return Optional.of(new TextChoice(false, asked.size() == 1 ? asked : List.of()));
        }
        if (words.equals(List.of(EVERY))) {
            return Optional.of(new TextChoice(true, List.of()));
        }
        return ORDER.containsAll(words)
                ? Optional.of(new TextChoice(false, words))
                : Optional.empty();
    }

    /** As it stands in an address. */
    List<String> asked() {
        if (isEvery) {
            return List.of(EVERY);
        }
        return languages.isEmpty() ? List.of(SHOWN) : languages;
    }

    /** Everything that an address may ask for. */
    static List<String> words() {
        return Stream.concat(Stream.of(SHOWN, EVERY), ORDER.stream()).toList();
    }

    /** The languages in which that practice comes, at least one. */
    List<String> of(IndexedPractice practice, Language reader) {
        Set<String> written = practice.texts().keySet();
        List<String> wanted =
                written.stream()
                        .filter(code -> isEvery || languages.contains(code))
                        .sorted(Comparator.comparingInt(ORDER::indexOf))
                        .toList();
        return wanted.isEmpty() ? List.of(ShownLanguage.of(practice, reader.code())) : wanted;
    }
}
