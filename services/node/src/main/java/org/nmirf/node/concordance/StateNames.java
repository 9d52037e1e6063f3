package org.nmirf.node.concordance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nmirf.node.symbol.IsoCountries;
import org.nmirf.web.language.Language;
import org.nmirf.web.vocabulary.Countries;

/**
 * Codes of States and other entities by their names: in seven languages, short and formal, of today
 * and of earlier years, starred or in brackets.
 */
public final class StateNames {

    private static final List<String> NO_STATES = List.of("XK", "EU");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:the|la|le|les|l|el|los|las|o|a|os|as) ");
    private static final Pattern FORM =
            Pattern.compile(
                    "^(?:(?:federal |democratic |islamic |socialist |arab )*republic"
                            + "|kingdom|principality|state|commonwealth|sultanate|grand duchy"
                            + "|republique(?: federale)?|royaume|principaute"
                            + "|republica(?: federal| federativa| oriental)?|reino|principado"
                            + ") (?:of|de|del|do|da|d|des|du)(?: the| la| le| les| l| el)? ");
    private static final int TWO = 2;
    private static final int THREE = 3;

    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, String> byName = new HashMap<>();

    /** A file asks for the same few names thousands of times. */
    private final Map<String, Optional<String>> asked = new ConcurrentHashMap<>();

    /** Collects the names. */
    public StateNames(Countries countries) {
        DataFile.read("states", Content.class)
                .names()
                .forEach((code, names) -> names.forEach(name -> put(name, code)));
        for (Language language : Language.values()) {
            Stream.concat(Stream.of(Locale.getISOCountries()), NO_STATES.stream())
                    .forEach(code -> put(countries.name(code, language), code));
        }
    }

    private record Content(String source, Map<String, List<String>> names) {}

    private void put(String name, String code) {
        byName.putIfAbsent(Plain.of(name), code.toLowerCase(Locale.ROOT));
    }

    /**
     * The code, ISO 3166-1 alpha-2 in lower case; "eu" and "xk" for the European Union and Kosovo.
     *
     * @param text a name in any language and form, or a code with two or three letters
     */
    public Optional<String> find(String text) {
        return code(text.strip()).or(() -> findByName(text));
    }

    /** The same for names alone: in running text "PER" need not be Peru. */
    public Optional<String> findByName(String text) {
        if (asked.size() > MOST_REMEMBERED) {
            asked.clear();
        }
        return asked.computeIfAbsent(text, this::lookUp);
    }

    private Optional<String> lookUp(String text) {
        String name = Plain.of(text);
        return known(name)
                .or(() -> known(Plain.of(BRACKETS.matcher(text).replaceAll(""))))
                .or(() -> known(ARTICLE.matcher(name).replaceFirst("")))
                .or(() -> known(FORM.matcher(name).replaceFirst("")));
    }

    private Optional<String> known(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private Optional<String> code(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (text.length() == THREE && text.equals(upper)) {
            return IsoCountries.twoLetters(upper);
        }
        boolean isCode =
                text.length() == TWO
                        && (NO_STATES.contains(upper)
                                || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)
                                        .contains(upper));
        return isCode ? Optional.of(upper.toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
