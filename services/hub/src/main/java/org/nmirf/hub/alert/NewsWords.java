package org.nmirf.hub.alert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.letter.LetterWords;
import org.nmirf.hub.search.IndexedPractice;
import org.nmirf.hub.search.Names;
import org.nmirf.hub.site.PublicAddress;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** What is said of a practice that is told of, and where it is. */
@Component
class NewsWords {

    private final LetterWords words;
    private final Names names;
    private final PublicAddress site;

    NewsWords(LetterWords words, Names names, PublicAddress site) {
        this.words = words;
        this.names = names;
        this.site = site;
    }

    /** What happened, from whom it is as far as it says so, and when: without a name the month. */
    String note(News.Item item, Language language) {
        IndexedPractice practice = item.practice().practice();
        String kind = words.say(language, "alert.kind." + item.change().kind().word());
        String when = item.day().map(day -> when(day, practice.country(), language)).orElse("");
        return String.join(" · ", kind, from(practice, language), when);
    }

    private String when(LocalDate day, @Nullable String country, Language language) {
        return country == null ? words.month(language, day) : words.day(language, day);
    }

    private String from(IndexedPractice practice, Language language) {
        String country = practice.country();
        if (country != null) {
            return names.countries().name(country, language);
        }
        String region = practice.region();
        return region == null
                ? words.say(language, "attribution.network")
                : words.say(
                        language,
                        "attribution.region",
                        names.vocabularies().label("regional-groups", region, language.code()));
    }

    /** The page of the practice, in the language in which it is told. */
    String address(News.Item item) {
        return site.at(
                "/practices/" + item.practice().id() + "?text=" + item.practice().language());
    }

    /** The page of the search. */
    String search(String address, Language language) {
        String sign = address.indexOf('?') < 0 ? "?" : "&";
        return site.at(address + sign + "lang=" + language.code());
    }

    /** The page on which alerts are changed. */
    String page(Language language) {
        return site.at("/alerts?lang=" + language.code());
    }
}
