package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.places.Countries;

/**
 * In a text about a case, finds the countries that somebody comes from: all but the one that the
 * text names most, which is the one it is about.
 */
final class CountryRule implements Rule {

    private static final int LONGEST_NAME = 4;

    private static final Set<String> PEOPLE =
            Set.of(
                    "national",
                    "nationals",
                    "citizen",
                    "citizens",
                    "ressortissant",
                    "ressortissante",
                    "ressortissants",
                    "nacional",
                    "nacionales",
                    "ciudadano",
                    "ciudadana",
                    "cidadao",
                    "cidada",
                    "nationality",
                    "nationalite",
                    "nacionalidad",
                    "nacionalidade");

    private record Named(int first, int last, String country) {}

    @Override
    public List<Mark> find(ProseText text, boolean aboutCase) {
        if (!aboutCase) {
            return List.of();
        }
        List<Named> all = named(text);
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(one -> counts.merge(one.country(), 1, Integer::sum));
        String main =
                counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse("");
        List<Mark> marks = new ArrayList<>();
        for (Named one : all) {
            if (!one.country().equals(main) || isNationality(text.words(), one)) {
                marks.add(
                        Mark.likely(
                                text.words().get(one.first()).start(),
                                text.words().get(one.last()).end(),
                                IdentifierType.PLACE,
                                Explanation.FOREIGN_COUNTRY,
                                "COUNTRY"));
            }
        }
        return marks;
    }

    /** "A Ruritanian national" says where a person is from, whatever the text is about. */
    private static boolean isNationality(List<Word> words, Named one) {
        boolean after =
                one.last() + 1 < words.size() && PEOPLE.contains(words.get(one.last() + 1).lower());
        boolean before = one.first() > 0 && PEOPLE.contains(words.get(one.first() - 1).lower());
        return after || before;
    }

    private static List<Named> named(ProseText text) {
        Countries countries = Countries.in(text.language());
        List<Word> words = text.words();
        List<Named> all = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (at % 256 == 0) {
                text.deadline().check();
            }
            if (!words.get(at).isCapitalised() && !words.get(at).isArabic()) {
                continue;
            }
            Named found = longest(text, at, countries);
            if (found != null) {
                all.add(found);
                at = found.last();
            } else {
                String country = countries.adjective(words.get(at).lower());
                if (country != null && !words.get(at).isAllCapitals()) {
                    all.add(new Named(at, at, country));
                }
            }
        }
        return all;
    }

    private static @Nullable Named longest(ProseText text, int first, Countries countries) {
        List<Word> words = text.words();
        Named found = null;
        for (int last = first; last < words.size() && last - first < LONGEST_NAME; last++) {
            if (last > first
                    && !words.get(last).gap().equals(" ")
                    && !words.get(last).gap().equals("-")) {
                break;
            }
            String country =
                    countries.named(text.slice(words.get(first).start(), words.get(last).end()));
            found = country == null ? found : new Named(first, last, country);
        }
        return found;
    }
}
