package org.nmirf.hub.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.figures.ProgressTables;
import org.nmirf.disclosure.figures.protection.Protection;
import org.nmirf.disclosure.figures.protection.Suppressor;
import org.nmirf.disclosure.figures.sensitivity.FigurePolicy;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.FigureTable.Counted;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.disclosure.figures.table.UnitOfCount;
import org.nmirf.hub.RunningHub;
import org.nmirf.hub.TestMember;
import org.nmirf.schemas.Progress;
import org.nmirf.schemas.Withdrawn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A table that a member sends is there for everybody, and gone when the member takes it back. */
class FigurePagesIT extends RunningHub {

    private static final TestMember GHANA = FIXTURE.provision("gh");
    private static final long SMALL = 7;

    @Autowired private MockMvcTester web;
    @Autowired private LiveTables tables;
    @Autowired private JdbcClient database;

    private final Subject subject = new Subject(Kind.PROGRESS, UUID.randomUUID());

    @BeforeEach
    void trust() {
        admit(GHANA, "ag");
    }

    /** Three regions by three themes; one cell is small. */
    private static PublishedTable table(UnitOfCount unit, String period) {
        return table(
                unit,
                period,
                Dimension.flat("region", List.of("r1", "r2", "r3")),
                Dimension.flat("theme", List.of("health", "school", "work")));
    }

    private static PublishedTable table(UnitOfCount unit, String period, Dimension... dimensions) {
        var layout = new Layout(List.of(dimensions));
        Map<CellName, Counted> inner = new HashMap<>();
        long count = SMALL;
        for (CellName cell : layout.inner()) {
            inner.put(cell, Counted.of(count));
            count = count == SMALL ? 31 : count + 13;
        }
        var counted = new FigureTable(unit, period, layout, inner);
        return switch (new Suppressor(FigurePolicy.DEFAULT).protect(counted, List.of())) {
            case Protection.Protected(var published, var primary, var secondary) -> published;
            case Protection.NotPossible _ -> throw new AssertionError("cannot be protected");
        };
    }

    private void publish(PublishedTable table) {
        publish(table, subject);
    }

    private static void publish(PublishedTable table, Subject under) {
        Progress message = ProgressTables.message(table);
        var event = GHANA.submit(GHANA.event(EventType.PROGRESS, under, 1, message));
        GHANA.awaitAnswer(event, "SEARCHABLE");
    }

    private void takeBack() {
        var reason = Withdrawn.newBuilder().setReason("outdated").build();
        var event = GHANA.submit(GHANA.event(EventType.WITHDRAWN, subject, 2, reason));
        GHANA.awaitAnswer(event, "GONE");
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path.replace("ID", subject.id().toString())).exchange();
    }

    private String text(String path) throws Exception {
        var answer = get(path);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

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
    void showsChartsOverTimeWithTheirTableAndWhatIsNotPublishedHatched() throws Exception {
        publish(table(UnitOfCount.INSTITUTION, "1978"));

        assertThat(text("/progress/over-time?by=theme&unit=INSTITUTION&country=gh&lang=en"))
                .contains("Charts over time", "Ghana", "class=\"bar\"", "1978")
                .containsPattern("Largest published number of \\d{4}(-H\\d)?: ")
                .contains("/progress/" + subject.id())
                .doesNotContain(">0<", "??");
        assertThat(text("/progress/over-time.csv?by=theme&unit=INSTITUTION&country=gh").lines())
                .startsWith("SOURCE,UNIT,PERIOD,theme,COUNT,STATUS")
                .anyMatch(line -> line.startsWith("/members/gh,INSTITUTION,1978,health,"))
                .noneMatch(line -> line.contains("_T"));
        String ofOne = "by=theme&unit=INSTITUTION&country=gh&code=health";
        assertThat(text("/progress/over-time?lang=en&" + ofOne))
                .contains("Ghana", "<bdi>Right to health</bdi>", "Show everything", "code=health")
                .containsOnlyOnce("<tr>\n              <th scope=\"row\">");
        assertThat(text("/progress/over-time.csv?" + ofOne).lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains(",health,"));
        assertThat(text("/progress/over-time?lang=en&by=theme&code=no-such"))
                .contains("No table fits");
        for (String language : List.of("ar", "en", "fr", "es", "pt")) {
            assertThat(text("/progress/over-time?lang=" + language))
                    .contains("<html lang=\"" + language + "\"", "<h1")
                    .doesNotContain("??");
        }
        assertThat(text("/progress/over-time?by=nothing&lang=en")).contains("No table fits");
        assertThat(text("/progress/over-time.csv?by=%0Anothing")).doesNotContain("nothing");
    }

    @Test
    void saysHowManyTablesChartsOverTimeLeaveOut() {
        publish(table(UnitOfCount.CASE, "1979"));
        publish(table(UnitOfCount.CASE, "1980"), new Subject(Kind.PROGRESS, UUID.randomUUID()));
        long all = tables.countNamed();

        var cut = new OverTimes(tables, (int) all - 1).show("", "", "", "");
        var whole = new OverTimes(tables, (int) all).show("", "", "", "");

        assertThat(cut.leftOut()).isEqualTo(1);
        assertThat(OverTimeSheet.of(cut)).endsWith("/progress,,,,,LEFT_OUT\r\n");
        assertThat(whole.leftOut()).isZero();
        assertThat(OverTimeSheet.of(whole)).doesNotContain("LEFT_OUT");
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
    void drawsLinesBesideTheirTableAndNoTotal() throws Exception {
        publish(table(UnitOfCount.ACTION, "1981"));
        publish(table(UnitOfCount.ACTION, "1982"), new Subject(Kind.PROGRESS, UUID.randomUUID()));

        String page = text("/progress/over-time?by=theme&unit=ACTION&country=gh&lang=en");

        assertThat(page)
                .containsOnlyOnce("class=\"chart\"")
                .contains("role=\"img\"", "Ghana: Actions by theme, 1981 to 1982")
                .contains("class=\"chart-line chart-line-0\"", "class=\"chart-key\"")
                .doesNotContain("chart-block ");
        assertThat(text("/progress/over-time?by=theme&unit=ACTION&country=gh&lang=ar"))
                .contains("text-anchor=\"start\"", ">أ<")
                .doesNotContain("??");
    }

    @Test
    void drawsStatesAsPartsOfABarWithWhatIsNotPublishedHatched() throws Exception {
        var states =
                Dimension.flat(
                        "implementation-status",
                        List.of("implemented", "in-progress", "not-started"));
        publish(table(UnitOfCount.PERSON, "1983", states));

        assertThat(
                        text(
                                "/progress/over-time?by=implementation-status&unit=PERSON"
                                        + "&country=gh&lang=en"))
                .contains("chart-block-0", "fill=\"url(#hatch-gh-0)\"")
                .contains("Hatched: not published. Its height says nothing.")
                .doesNotContain(">" + SMALL + "<", "??");
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

    private static Subject another() {
        return new Subject(Kind.PROGRESS, UUID.randomUUID());
    }

    /** Ghana has this dimension alone: the usual ones, which others have, must not hide it. */
    @Test
    void takesWhatACountryHasWhereNothingElseIsAsked() throws Exception {
        publish(
                table(
                        UnitOfCount.PERSON,
                        "1984",
                        Dimension.flat("action-status", List.of("planned", "done", "delayed"))));
        publish(table(UnitOfCount.CASE, "1984"), another());

        assertThat(text("/progress/over-time?country=GH&code=done&lang=en"))
                .contains("value=\"action-status\" selected", "1984")
                .doesNotContain("No table fits");
        assertThat(text("/progress/over-time?code=planned&lang=en"))
                .contains("Ghana")
                .doesNotContain("No table fits");
    }

    @Test
    void keepsTheCountryThatWasAskedForChosenThoughItHasNothing() throws Exception {
        publish(table(UnitOfCount.CASE, "1985"));

        assertThat(text("/progress/over-time?country=ki&lang=en"))
                .contains("No table fits", "value=\"ki\" selected");
        assertThat(text("/progress?country=KI&unit=case&period=1985-H9&lang=en"))
                .contains("No table fits", "value=\"ki\" selected", "value=\"CASE\" selected");
    }

    @Test
    void leadsFromAConceptOnlyToFiguresThatAreThere() throws Exception {
        publish(table(UnitOfCount.CASE, "1986"));

        assertThat(text("/vocabularies/themes/health?lang=en"))
                .contains("/progress/over-time?by=theme&amp;code=health");
        assertThat(text("/vocabularies/themes/torture?lang=en"))
                .doesNotContain("/progress/over-time");
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

    @Test
    void showsTheLastPageToWhoeverAsksPastIt() throws Exception {
        publish(table(UnitOfCount.CASE, "1988"));

        for (String page : List.of("99999", "abc", "-1")) {
            assertThat(text("/progress?lang=en&period=1988&page=" + page))
                    .contains("/progress/" + subject.id(), "name=\"period\"");
            assertThat(text("/progress/over-time?lang=en&country=gh&page=" + page))
                    .contains("Ghana");
        }
    }

    @Test
    void namesAMemberThatLeftWithoutALinkToItsPage() throws Exception {
        publish(table(UnitOfCount.PERSON, "1989"));
        String path = "/progress/over-time?by=theme&unit=PERSON&country=gh&lang=en";
        assertThat(text(path)).contains("<a href=\"/members/gh\">Ghana</a>");

        database.sql("update member set status = 'DEPARTED' where country = 'gh'").update();

        assertThat(text(path)).contains("Ghana").doesNotContain("\"/members/gh\"");
        database.sql("update member set status = 'ADMITTED' where country = 'gh'").update();
    }
}
