package org.nmirf.web.vocabulary;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nmirf.web.language.Language;

/** Names of countries as Unicode's locale data (ICU) gives them; we keep no list of our own. */
public final class Countries {

    private final Map<Language, LocaleDisplayNames> names = new ConcurrentHashMap<>();

    /** Creates the look-up; cheap, names are loaded with the first use of a language. */
    public Countries() {}

    /**
     * Name of a country, in the form that stands alone (in a list, on a tile).
     *
     * @param code ISO 3166-1 alpha-2 in either case; an unknown code is returned in upper case
     */
    public String name(String code, Language language) {
        return names.computeIfAbsent(language, Countries::load)
                .regionDisplayName(code.toUpperCase(Locale.ROOT));
    }

    /**
     * Countries with their names, sorted as readers of the language sort.
     *
     * @param codes ISO 3166-1 alpha-2 in either case
     */
    public List<Country> sorted(Collection<String> codes, Language language) {
        return codes.stream()
                .map(code -> new Country(code.toLowerCase(Locale.ROOT), name(code, language)))
                .sorted((one, other) -> language.compare(one.name(), other.name()))
                .toList();
    }

    /** A country in one language; the code is lower case. */
    public record Country(String code, String name) {}

    private static LocaleDisplayNames load(Language language) {
        return LocaleDisplayNames.getInstance(
                ULocale.forLanguageTag(language.code()),
                DisplayContext.CAPITALIZATION_FOR_STANDALONE);
    }
}
