package org.nmirf.hub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.hub.search.QueryReader.Reading;
import org.nmirf.hub.search.QueryReader.Rejected;
import org.nmirf.web.language.Language;
import org.nmirf.web.vocabulary.Countries;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class QueryReaderTests {

    private final QueryReader reader =
            new QueryReader(new Names(Vocabularies.load(), new Countries()));

    @Test
    void readsWordsAndAllChoices() {
        Reading reading =
                api(
                        "q", " focal points ",
                        "capacity", "coordination",
                        "capacity", "consultation",
                        "country", "MA",
                        "lang", "fr",
                        "sort", "newest");

        PracticeQuery query = reading.query();
        assertThat(reading.rejected()).isEmpty();
        assertThat(query.words()).isEqualTo("focal points");
        assertThat(query.values(Facet.CAPACITY)).containsExactly("coordination", "consultation");
        assertThat(query.values(Facet.COUNTRY)).containsExactly("ma");
        assertThat(query.onlyLanguage()).contains("fr");
        assertThat(query.order()).isEqualTo(Order.NEWEST);
    }

    @Test
    void readsWhatIsExcludedAndWhen() {
        PracticeQuery query =
                api("not-theme", "torture", "from", "2015", "published-from", "2025").query();

        assertThat(query.excluded(Facet.THEME)).containsExactly("torture");
        assertThat(query.periods()).isEqualTo(new Periods(2015, null, YearMonth.of(2025, 1), null));
    }

    @Test
    void readsHowMuchIsWanted() {
        assertThat(api("q", "focal points").portion())
                .isEqualTo(new Portion(PracticeSearch.PAGE, Portion.PAGE.counted(), 20));
        assertThat(api("size", "10", "facets", "theme", "facets", "sdg", "values", "300").portion())
                .isEqualTo(Portion.of(10, Facet.THEME, Facet.SDG));
        assertThat(api("facets", "none").portion().counted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "capacity, cooking",
        "theme, nothing",
        "body, XYZ",
        "group, nobody",
        "sdg, 99",
        "country, xx",
        "region, moon",
        "year, yesterday",
        "lang, de",
        "sort, rank",
        "not-theme, nothing",
        "from, long ago",
        "to, 99999",
        "published-from, 2026-13",
        "cursor, mine",
        "size, 0",
        "size, 51",
        "size, many",
        "values, 0",
        "values, 301",
        "facets, colour"
    })
    void namesTheParameterItCannotUse(String parameter, String value) {
        Reading reading = api(parameter, value);

        assertThat(reading.rejected()).extracting(Rejected::parameter).containsExactly(parameter);
        assertThat(reading.rejected().getFirst().allowed()).isNotEmpty();
    }

    @Test
    void goesOnWithoutWhatItCannotUse() {
        Reading reading = api("capacity", "cooking", "capacity", "engagement");

        assertThat(reading.query().values(Facet.CAPACITY)).containsExactly("engagement");
    }

    @Test
    void takesTheTextsLanguageFromAnotherParameterOnPages() {
        Reading reading = reader.readPage(parameters("lang", "ar", "text", "pt"), Language.AR);

        assertThat(reading.query().values(Facet.LANGUAGE)).containsExactly("pt");
    }

    @Test
    void refusesATextThatIsTooLong() {
        Reading reading = api("q", "x".repeat(QueryReader.LONGEST_TEXT + 1));

        assertThat(reading.rejected()).extracting(Rejected::parameter).containsExactly("q");
    }

    @Test
    void readsACursorOfTheSameQueryOnly() {
        PracticeQuery query = api("q", "reports").query();
        String cursor = new Cursor(query.fingerprint(), false, 20, List.of("1.5", "id")).encode();

        assertThat(api("q", "reports", "cursor", cursor).query().cursor()).isNotNull();
        assertThat(api("q", "children", "cursor", cursor).rejected()).hasSize(1);
    }

    private Reading api(String... pairs) {
        return reader.readApi(parameters(pairs), Language.EN);
    }

    private static MultiValueMap<String, String> parameters(String... pairs) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            parameters.add(pairs[at], pairs[at + 1]);
        }
        return parameters;
    }
}
