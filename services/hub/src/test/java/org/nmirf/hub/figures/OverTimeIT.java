package org.nmirf.hub.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Subject;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.UnitOfCount;

/** What a member published, period after period. */
class OverTimeIT extends FigureHub {

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

    /** A telephone on a slow line opens it too; the file has every period. */
    @Test
    void staysLightHoweverMuchACountryPublishes() throws Exception {
        var districts =
                Dimension.flat(
                        "district", IntStream.range(0, 250).mapToObj(one -> "d" + one).toList());
        for (int year = 1990; year < 1996; year++) {
            publish(table(UnitOfCount.ACTION, "" + year, districts), another());
        }
        String asked = "by=district&unit=ACTION&country=gh";

        String page = text("/progress/over-time?lang=en&" + asked);

        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200_000);
        assertThat(page)
                .contains("2 earlier periods are in the download", ">d249<")
                .doesNotContain("class=\"bar\"");
        assertThat(text("/progress/over-time.csv?" + asked))
                .contains("/members/gh,ACTION,1990,d249,");
    }
}
