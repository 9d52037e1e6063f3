package org.nmirf.hub.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nmirf.disclosure.figures.table.UnitOfCount;

/** A table that a member sends is there for everybody, and gone when the member takes it back. */
class FigurePagesIT extends FigureHub {

    @Test
    void showsWhatIsNotPublishedAsWordsAndNeverAsZero() throws Exception {
        publish(table(UnitOfCount.CASE, "1971"));

        String page = text("/progress/ID?lang=en");

        assertThat(page)
                .contains("4 of 16 cells are not published (25%).", "Ghana", "1971")
                .containsPattern("figures-mark-hidden\">not published")
                .doesNotContain(">0<", ">" + SMALL + "<");
    }

    @Test
    void readsInEveryLanguage() throws Exception {
        publish(table(UnitOfCount.PERSON, "1972-H1"));

        for (String language : List.of("ar", "en", "fr", "es", "pt")) {
            for (String path : List.of("/progress", "/progress/ID", "/progress/none")) {
                assertThat(get(path + "?lang=" + language))
                        .bodyText()
                        .contains("<html lang=\"" + language + "\"", "<h1")
                        .doesNotContain("??");
            }
        }
    }

    @Test
    void callsCodesOfAVocabularyByTheirNames() throws Exception {
        publish(table(UnitOfCount.CASE, "1977"));

        assertThat(text("/progress/ID?lang=ar"))
                .contains(">الموضوع<", ">الحق في الصحة<", ">r1<")
                .doesNotContain(">health<", ">theme<");
    }

    @Test
    void listsTablesAndNarrowsThemDown() throws Exception {
        publish(table(UnitOfCount.INSTITUTION, "1973"));
        String link = "/progress/" + subject.id();

        assertThat(text("/progress?lang=en"))
                .contains(link, "href=\"/progress\"")
                .containsPattern("\u2068Institutions\u2069 by \u2068region, theme\u2069");
        assertThat(text("/progress?country=gh&unit=INSTITUTION&period=1973")).contains(link);
        assertThat(text("/progress?country=ke&lang=en"))
                .contains("No table fits")
                .doesNotContain(link);
        assertThat(text("/progress?unit=INSTITUTION&period=1971")).doesNotContain(link);
    }

    @Test
    void tellsProgramsEveryCell() throws Exception {
        publish(table(UnitOfCount.CASE, "1974"));

        assertThat(get("/api/progress/ID"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"table": {"version": 1, "unit": "CASE", "period": "1974",
                          "country": "gh", "region": null, "dimensions": ["region", "theme"],
                          "cellCount": 16, "suppressed": 4}}""");
        assertThat(text("/api/progress/ID"))
                .contains("{\"codes\":{\"region\":\"r1\",\"theme\":\"health\"},\"count\":null}")
                .contains("{\"codes\":{},\"count\":");
        assertThat(get("/api/progress?country=gh&period=1974"))
                .bodyJson()
                .extractingPath("$.items[0].url")
                .isEqualTo("http://localhost/progress/" + subject.id());
    }

    @Test
    void givesTheTableAsASpreadsheet() throws Exception {
        publish(table(UnitOfCount.CASE, "1975"));

        assertThat(text("/progress/ID.csv").lines())
                .hasSize(17)
                .startsWith("SOURCE,UNIT,PERIOD,region,theme,COUNT,STATUS")
                .contains("/members/gh,CASE,1975,r1,health,,NOT_PUBLISHED")
                .anyMatch(
                        line -> line.matches("/members/gh,CASE,1975,_T,_T,[1-9][0-9]+,PUBLISHED"));
    }

    @Test
    void readsATableOnceHoweverOftenItIsAskedFor() {
        publish(table(UnitOfCount.CASE, "1981"));

        assertThat(tables.find(subject.id().toString()))
                .isInstanceOfSatisfying(
                        FigureLookup.Live.class,
                        one ->
                                assertThat(tables.named(Integer.MAX_VALUE))
                                        .extracting(LiveTable::table)
                                        .usingElementComparator(
                                                Comparator.comparingInt(System::identityHashCode))
                                        .contains(one.table().table()));
    }

    @Test
    void knowsNothingMoreOfATableThatWasTakenBack() throws Exception {
        publish(table(UnitOfCount.CASE, "1976"));
        takeBack();

        assertThat(get("/progress/ID?lang=en"))
                .hasStatus(410)
                .bodyText()
                .contains("withdrawn")
                .doesNotContain("1976", "Ghana");
        assertThat(get("/progress/ID.csv?lang=en"))
                .hasStatus(410)
                .bodyText()
                .contains("<h1", "withdrawn");
        assertThat(get("/api/progress/ID"))
                .hasStatus(410)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:nmirf:problem:table-withdrawn");
        assertThat(text("/progress?period=1976")).doesNotContain(subject.id().toString());
        assertThat(text("/api/progress?period=1976")).contains("\"total\":0");
    }

    @Test
    void saysThatThereIsNoSuchTable() {
        for (String path :
                List.of("/progress/ID", "/progress/none", "/progress/ID.csv", "/api/progress/ID")) {
            assertThat(get(path)).hasStatus(404);
        }
        assertThat(get("/progress/ID.csv?lang=en")).bodyText().contains("<h1");
    }

    @Test
    void leadsThroughAllTablesThoughOthersCome() throws Exception {
        for (int one = 0; one < 3; one++) {
            publish(table(UnitOfCount.INSTITUTION, "1987"), another());
        }
        String asked = "/api/progress?country=GH&unit=institution&period=1987&size=2";
        String first = text(asked);
        publish(table(UnitOfCount.INSTITUTION, "1987"), another());

        String rest = text(asked + "&cursor=" + JsonPath.read(first, "$.next"));

        List<String> found = new ArrayList<>(JsonPath.<List<String>>read(first, "$.items[*].id"));
        found.addAll(JsonPath.<List<String>>read(rest, "$.items[*].id"));
        assertThat(found).doesNotHaveDuplicates().hasSizeBetween(3, 4);
        assertThat(JsonPath.<Object>read(rest, "$.next")).isNull();
    }

    @Test
    void saysWhatIsNoCountryUnitPeriodOrCursor() {
        for (String wrong :
                List.of("country=zz", "unit=party", "period=soon", "cursor=2026-02-30.x")) {
            assertThat(get("/api/progress?" + wrong))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.type")
                    .isEqualTo("urn:nmirf:problem:invalid-parameter");
        }
    }
}
