package org.nmirf.disclosure.places;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.words.WordLists;

/** The names of all countries in one language, and the stems of their adjectives. */
public final class Countries {

    private static final Map<String, Countries> LOADED = new ConcurrentHashMap<>();
    private static final int SHORTEST_STEM = 5;
    private static final int SHORTEST_NAME = 4;
    private static final int ENDING = 4;
    private static final List<String> NOT_OF_ONE_COUNTRY =
            List.of(
                    "europ", "afric", "carib", "centr", "speci", "orien", "north", "south", "inter",
                    "conve", "east", "west", "austral", "dolar", "dollar", "franc", "dinar", "peso",
                    "rupia", "pound", "libra", "livre", "couron", "coron", "unidad", "unite",
                    "pacif", "ancien", "nuev", "novo", "nouv", "antig");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();

    private Countries(String language) {
        ULocale locale = new ULocale(language);
        Set<String> doubtful = new HashSet<>();
        for (String code : Locale.getISOCountries()) {
            String name = WordLists.plain(new ULocale("", code).getDisplayCountry(locale));
            names.putIfAbsent(name, code);
            int comma = name.indexOf('(');
            if (comma > 0) {
                names.putIfAbsent(name.substring(0, comma).strip(), code);
            }
            for (String currency : currencies(code)) {
                adjectives(currency, locale, name).forEach(stem -> put(stem, code, doubtful));
            }
        }
        doubtful.forEach(stems::remove);
    }

    private void put(String stem, String code, Set<String> doubtful) {
        String before = stems.putIfAbsent(stem, code);
        if (before != null && !before.equals(code)) {
            doubtful.add(stem);
        }
    }

    /** The names in a language, by its ISO 639-1 code. */
    public static Countries in(String language) {
        return LOADED.computeIfAbsent(language, Countries::new);
    }

    // The name of a currency says the adjective: "Moroccan dirham", "dirham marocain".
    private static List<String> adjectives(String currency, ULocale locale, String name) {
        String shown =
                WordLists.plain(
                        Currency.getInstance(currency).getName(locale, Currency.LONG_NAME, null));
        List<String> stems = new ArrayList<>();
        for (String word : shown.split("[^\\p{L}]+", -1)) {
            // Adjective and country begin alike: "marocain" and "Maroc", not "dirham" and "Maroc".
            boolean alike = word.length() >= SHORTEST_STEM && commonStart(word, name) >= 3;
            boolean general = NOT_OF_ONE_COUNTRY.stream().anyMatch(word::startsWith);
            if (alike && !general) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    private static int commonStart(String word, String name) {
        int best = 0;
        for (String part : name.split("[^\\p{L}]+", -1)) {
            int same = 0;
            while (same < Math.min(word.length(), part.length())
                    && word.charAt(same) == part.charAt(same)) {
                same++;
            }
            best = Math.max(best, same);
        }
        return best;
    }

    private static String stem(String word) {
        return word.length() > SHORTEST_STEM + 2 ? word.substring(0, word.length() - 2) : word;
    }

    // Those of the past too: the euro tells nothing.
    private static List<String> currencies(String code) {
        return CurrencyMetaInfo.getInstance()
                .currencies(CurrencyMetaInfo.CurrencyFilter.onRegion(code));
    }

    /** The code of the country with this name, in plain form and lower case. */
    public @Nullable String named(String phrase) {
        return phrase.length() < SHORTEST_NAME ? null : names.get(phrase);
    }

    /** The code of the country whose adjective or people this word is. */
    public @Nullable String adjective(String word) {
        for (int cut = 0; cut <= ENDING && word.length() - cut >= SHORTEST_STEM; cut++) {
            String code = stems.get(word.substring(0, word.length() - cut));
            if (code != null) {
                return code;
            }
        }
        return null;
    }
}
