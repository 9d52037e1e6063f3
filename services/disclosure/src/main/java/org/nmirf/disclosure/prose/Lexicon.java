package org.nmirf.disclosure.prose;

import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.nmirf.disclosure.words.Vocabulary;
import org.nmirf.disclosure.words.WordLists;

/** What the words of one language are: ordinary, public, or something that a name may be. */
final class Lexicon {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "pt", "ru", "ar");
    private static final WordLists NAMES = WordLists.read("names");
    static final Set<String> HONORIFICS = NAMES.get("honorifics");
    static final Set<String> ROLES = NAMES.get("roles");
    static final Set<String> PARTICLES = NAMES.get("particles");
    static final Set<String> JOINERS = NAMES.get("joiners");
    static final Set<String> ORGANISATIONS = NAMES.get("organisations");
    static final Set<String> PLACES = NAMES.get("places");
    private static final WordLists GIVEN = WordLists.read("given");
    static final Set<String> GIVEN_NAMES = GIVEN.get("given");
    static final Set<String> FAMILY_NAMES = GIVEN.get("family");

    /** Words behind a surname that tell father from son: "Filho", "Neto". */
    static final Set<String> GENERATIONS = NAMES.get("generations");

    /** Words before a name by which somebody is called. */
    static final Set<String> ALIASES = NAMES.get("aliases");

    static final Set<String> RANKS = NAMES.get("ranks");

    /** Words after which a letter is a number. */
    static final Set<String> LETTERED = NAMES.get("lettered");

    /** Between the parties of a case. */
    static final Set<String> AGAINST = Set.of("v", "vs", "c", "contra", "contre", "versus");

    static final Set<String> AREAS = Set.of("district", "province", "county", "municipality");
    static final Set<String> HEADS = NAMES.get("heads");
    static final Set<String> PUBLIC_BODIES = WordLists.read("public").get("bodies");

    /** What States agree on, often named after a town or a person. */
    static final Set<String> INSTRUMENTS = WordLists.read("public").get("instruments");

    static final Set<String> MONTHS = WordLists.read("months").get("months");
    private static final Set<String> PUBLIC = publicWords();
    private static final Map<String, Lexicon> LEXICONS = new ConcurrentHashMap<>();

    private final Vocabulary own;
    private final Set<String> ownGiven;
    private final boolean russian;

    private Lexicon(String language) {
        own = Vocabulary.of(language);
        ownGiven = GIVEN.get("given-" + language);
        russian = language.equals("ru");
    }

    static Lexicon of(String language) {
        String known = LANGUAGES.contains(language) ? language : "en";
        return LEXICONS.computeIfAbsent(known, Lexicon::new);
    }

    /** Whether the word, written without capitals, is an ordinary word of the language. */
    boolean isOrdinary(String lower) {
        return own.contains(lower) || (russian && isRussian(lower));
    }

    /** Whether the dictionary of the language has it as a given name too. */
    boolean isGiven(String lower) {
        return ownGiven.contains(lower);
    }

    /** Whether the word is among the common names of persons, though it may be a word as well. */
    static boolean isCommonName(String lower) {
        return GIVEN_NAMES.contains(lower)
                || FAMILY_NAMES.contains(lower)
                || GENERATIONS.contains(lower);
    }

    /** Whether the word names something public, such as a country, a people or a body. */
    static boolean isPublic(String lower) {
        return PUBLIC.contains(lower);
    }

    // The list has the first forms; four letters of a longer one, with any usual ending, are
    // enough.
    private boolean isRussian(String lower) {
        for (int cut = 1; cut <= 4 && lower.length() - cut >= 3; cut++) {
            String stem = lower.substring(0, lower.length() - cut);
            for (String ending : RUSSIAN_ENDINGS) {
                if (own.contains(stem + ending)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static final List<String> RUSSIAN_ENDINGS =
            List.of(
                    "", "а", "я", "о", "е", "ь", "и", "ы", "й", "ий", "ый", "ой", "ие", "ия", "ть",
                    "ить", "ать", "еть", "ться", "ать", "нный", "сь");

    private static Set<String> publicWords() {
        WordLists lists = WordLists.read("public");
        Set<String> words = new HashSet<>(lists.get("words"));
        words.addAll(lists.get("demonyms"));
        words.addAll(WordLists.read("months").get("months"));
        for (String language : LANGUAGES) {
            Locale locale = Locale.of(language);
            for (String country : Locale.getISOCountries()) {
                addParts(words, Locale.of("", country).getDisplayCountry(locale));
            }
            for (String code : Locale.getISOLanguages()) {
                addParts(words, ULocale.getDisplayLanguage(code, new ULocale(language)));
            }
        }
        return Set.copyOf(words);
    }

    private static void addParts(Set<String> words, String name) {
        for (String part : WordLists.plain(name).split("[^\\p{L}]+", -1)) {
            if (part.length() > 2) {
                words.add(part);
            }
        }
    }
}
