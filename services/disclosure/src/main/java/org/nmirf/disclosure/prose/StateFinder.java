package org.nmirf.disclosure.prose;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nmirf.disclosure.identifiers.Confidence;
import org.nmirf.disclosure.identifiers.Deadline;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.Hit;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.places.Countries;
import org.nmirf.disclosure.spi.EntityDetector.Passage;
import org.nmirf.disclosure.words.WordLists;

/**
 * Finds what names the State in a text that may not: the country, its people, its chief cities, its
 * currency, its months, laws and national institutions, and symbols of the United Nations with its
 * code.
 */
public final class StateFinder implements ItemRule {

    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST_CITY = 4;

    private final String region;
    private final Pattern symbol;
    private final StateSigns signs;

    /** For the country with this ISO 3166-1 alpha-2 code, in upper case. */
    public StateFinder(String region) {
        this.region = region;
        this.signs = new StateSigns(region);
        this.symbol =
                Pattern.compile(
                        "[\\p{L}0-9.]+(?:/[\\p{L}0-9.()-]+)*/" + code() + "(?:/[\\p{L}0-9.()-]+)*",
                        Pattern.CASE_INSENSITIVE);
    }

    private String code() {
        String code = new ULocale("", region).getISO3Country();
        return code.isEmpty() ? "[^\\x00-\\x{10FFFF}]" : code;
    }

    @Override
    public List<List<Hit>> find(
            List<Passage> passages, List<List<Hit>> structured, Deadline deadline) {
        List<List<Hit>> found = new ArrayList<>();
        for (Passage passage : passages) {
            ProseText text = new ProseText(passage.text(), passage.language(), deadline);
            List<Mark> marks = new ArrayList<>();
            words(text, marks);
            signs.find(
                    text,
                    (first, last) ->
                            marks.add(
                                    mark(
                                            text.words().get(first).start(),
                                            text.words().get(last).end())));
            Matcher matcher = symbol.matcher(deadline.guard(text.plain()));
            while (matcher.find()) {
                marks.add(mark(matcher.start(), matcher.end()));
            }
            found.add(marks.stream().map(text::hit).toList());
        }
        return found;
    }

    private void words(ProseText text, List<Mark> marks) {
        Countries countries = Countries.in(text.language());
        Set<String> own = own(text.language());
        List<Word> words = text.words();
        for (int at = 0; at < words.size(); at++) {
            int last = -1;
            for (int to = at; to < words.size() && to - at < LONGEST_NAME; to++) {
                String phrase = text.slice(words.get(at).start(), words.get(to).end());
                if (region.equals(countries.named(phrase)) || own.contains(phrase)) {
                    last = to;
                }
            }
            for (String form : WordForms.of(words.get(at))) {
                boolean names = region.equals(countries.named(form)) || own.contains(form);
                if (last < 0 && (names || region.equals(countries.adjective(form)))) {
                    last = at;
                }
            }
            if (last >= 0) {
                marks.add(mark(words.get(at).start(), words.get(last).end()));
                at = last;
            }
        }
    }

    /** Cities that time zones are named after, and currencies, as the language writes them. */
    private Set<String> own(String language) {
        ULocale locale = new ULocale(language);
        Set<String> own = new HashSet<>();
        for (String zone :
                TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL, region, null)) {
            String city = TimeZoneNames.getInstance(locale).getExemplarLocationName(zone);
            String last = zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
            own.add(WordLists.plain(last));
            if (city != null && city.length() >= SHORTEST_CITY) {
                own.add(WordLists.plain(city));
            }
        }
        for (String code :
                CurrencyMetaInfo.getInstance()
                        .currencies(CurrencyMetaInfo.CurrencyFilter.onRegion(region))) {
            boolean shared =
                    CurrencyMetaInfo.getInstance()
                                    .currencyInfo(CurrencyMetaInfo.CurrencyFilter.onCurrency(code))
                                    .stream()
                                    .map(info -> info.region)
                                    .distinct()
                                    .count()
                            > 2;
            if (!shared) {
                own.add(code.toLowerCase(Locale.ROOT));
                Currency currency = Currency.getInstance(code);
                own.add(WordLists.plain(currency.getName(locale, Currency.LONG_NAME, null)));
            }
        }
        return own;
    }

    private static Mark mark(int start, int end) {
        return new Mark(
                start,
                end,
                IdentifierType.STATE,
                Confidence.LIKELY,
                Explanation.NAMES_THE_STATE,
                "STATE");
    }
}
