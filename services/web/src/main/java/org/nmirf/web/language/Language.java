package org.nmirf.web.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A language of the network: five for the interface, two more for content. */
public enum Language {
    /** Arabic, right to left. */
    AR("العربية", true),
    /** English. */
    EN("English", true),
    /** French. */
    FR("Français", true),
    /** Spanish. */
    ES("Español", true),
    /** Portuguese. */
    PT("Português", true),
    /** Russian; content only. */
    RU("Русский", false),
    /** Chinese; content only. */
    ZH("中文", false);

    private final String ownName;
    private final boolean forInterface;

    Language(String ownName, boolean forInterface) {
        this.ownName = ownName;
        this.forInterface = forInterface;
    }

    /** ISO 639-1 code in lower case, for {@code lang} attributes and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the language calls itself. */
    public String ownName() {
        return ownName;
    }

    /** Whether pages exist in this language, not only content. */
    public boolean isForInterface() {
        return forInterface;
    }

    /** "rtl" or "ltr", for {@code dir} attributes. */
    public String direction() {
        return this == AR ? "rtl" : "ltr";
    }

    /**
     * Locale for dates and numbers. The region decides such things as month names (Maghrebi ones in
     * Morocco); digits are always 0-9, because document symbols, years in addresses and search
     * fields use them too.
     *
     * @param region ISO 3166-1 alpha-2 of the reader or of the site, or null when unknown
     */
    public Locale locale(@Nullable String region) {
        Locale.Builder builder = new Locale.Builder().setLanguage(code());
        if (region != null && (this != EN || English.isWrittenIn(region))) {
            builder.setRegion(region.toUpperCase(Locale.ROOT));
        } else if (this == EN) {
            // Else English would write dates as in the United States.
            builder.setRegion(English.INTERNATIONAL);
        }
        return builder.setUnicodeLocaleKeyword("nu", "latn").build();
    }

    /** Compares two texts as readers of this language sort them. */
    public int compare(String one, String other) {
        return Collators.of(this).compare(one, other);
    }

    /** The language with this code, in either case, with or without a region ("pt-BR"). */
    public static Optional<Language> find(@Nullable String code) {
        return Arrays.stream(values()).filter(language -> language.matches(code)).findFirst();
    }

    /** The interface language with this code; empty for content languages. */
    public static Optional<Language> findForInterface(@Nullable String code) {
        return find(code).filter(Language::isForInterface);
    }

    /** Languages that pages exist in. */
    public static List<Language> forInterface() {
        return Arrays.stream(values()).filter(Language::isForInterface).toList();
    }

    /** Languages that texts may be written in. */
    public static List<Language> forContent() {
        return List.of(values());
    }

    /** The interface language of a locale; English where there are no pages in it. */
    public static Language of(Locale locale) {
        return findForInterface(locale.getLanguage()).orElse(EN);
    }

    private boolean matches(@Nullable String code) {
        return code != null
                && (code.equalsIgnoreCase(name())
                        || code.regionMatches(true, 0, name() + "-", 0, name().length() + 1));
    }

    /** Regions for which it is known how they write English. */
    private static final class English {

        static final String INTERNATIONAL = "001";

        private static final Set<String> REGIONS =
                Locale.availableLocales()
                        .filter(locale -> locale.getLanguage().equals("en"))
                        .map(Locale::getCountry)
                        .collect(Collectors.toUnmodifiableSet());

        static boolean isWrittenIn(String region) {
            return REGIONS.contains(region.toUpperCase(Locale.ROOT));
        }
    }

    /** Frozen collators, safe to share; loaded with the first comparison. */
    private static final class Collators {

        private static final Map<Language, Collator> FROZEN =
                Arrays.stream(values())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Function.identity(), Collators::freeze));

        static Collator of(Language language) {
            return Objects.requireNonNull(FROZEN.get(language));
        }

        private static Collator freeze(Language language) {
            return Collator.getInstance(ULocale.forLanguageTag(language.code())).freeze();
        }
    }
}
