package org.nmirf.hub.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.Caller;
import org.nmirf.hub.TestMember;
import org.nmirf.hub.change.ChangingHub;
import org.nmirf.schemas.Attribution;

/** Pages of practices say how to cite them and how fresh they are; twins without a name alike. */
class CitationIT extends ChangingHub {

    private static final List<String> LANGUAGES = List.of("ar", "en", "fr", "es", "pt");

    @Test
    void citesANamedPracticeToTheDay() {
        publish(ONE, subject, 1, Attribution.NAMED);

        String page = body(address(subject) + "?lang=en&text=fr");
        assertThat(page)
                .contains("Mechanism sn (Senegal)", "Un calendrier appelé " + word)
                .contains("http://localhost" + address(subject))
                .contains("mailto:?subject=Un%20calendrier")
                .contains("og:title");
        Map<String, String> entry =
                BibtexReader.read(body(address(subject) + ".bib?text=fr&lang=en"));
        assertThat(entry)
                .containsEntry("author", "{Mechanism sn (Senegal)}")
                .containsEntry("language", "fr")
                .containsKey("day");
        assertThat(body(address(subject) + ".ris?text=en"))
                .contains("TI  - A calendar called " + word + "\r\n");
    }

    @Test
    void tellsProgramsWhatToCiteAndWhereTheReferenceIs() {
        publish(ONE, subject, 1, Attribution.NAMED);

        assertThat(web.get().uri(address(subject) + "?lang=en"))
                .hasStatusOk()
                .headers()
                .satisfies(
                        headers ->
                                assertThat(headers.get("Link"))
                                        .contains(
                                                "<http://localhost"
                                                        + address(subject)
                                                        + ">; rel=\"cite-as\"")
                                        .anyMatch(link -> link.contains("application/x-bibtex")));
        assertThat(web.get().uri(address(subject) + ".bib"))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/x-bibtex;charset=UTF-8")
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"practice-" + subject.id() + ".bib\"");
    }

    @Test
    void listsVersionsOfANamedPractice() {
        publish(ONE, subject, 1, Attribution.NAMED);
        publish(ONE, subject, 2, Attribution.NAMED);

        assertThat(body(address(subject) + "?lang=en"))
                .contains("Last changed", "(today)", "Version 1, ", "Version 2, ")
                .doesNotContain("holds no days of the other versions");
    }

    @Test
    void tellsNeitherDayNorCountryOfAPracticeWithoutAName() {
        Subject other = TestMember.aSubject();
        for (long version = 1; version <= 2; version++) {
            publish(ONE, subject, version, Attribution.NETWORK);
            publish(OTHER, other, version, Attribution.NETWORK);
        }

        for (String language : LANGUAGES) {
            for (String ending : List.of("", ".bib", ".ris")) {
                String seen = seen(subject, ending, language);
                assertThat(seen)
                        .isEqualTo(seen(other, ending, language))
                        .doesNotContain(
                                "Senegal", "Sénégal", "السنغال", "Mechanism", "day =", "??");
            }
        }
        assertThat(seen(subject, "", "en"))
                .contains("(this month)", "only the month of the newest version")
                .doesNotContain("Version 1,", "(today)");
    }

    @Test
    void forgetsDaysOnceTheNameIsTakenAway() {
        publish(ONE, subject, 1, Attribution.NAMED);
        publish(ONE, subject, 2, Attribution.NETWORK);
        publish(ONE, subject, 3, Attribution.NAMED);

        assertThat(body(address(subject) + "?lang=en"))
                .contains("Version 3, ", "holds no days of the other versions")
                .doesNotContain("Version 1, ", "Version 2, ");
    }

    @Test
    void offersNoReferenceToWhatIsNotThere() {
        publish(ONE, subject, 1, Attribution.NAMED);
        withdraw(ONE, subject, 2);

        assertThat(web.get().uri(address(subject) + ".bib"))
                .hasStatus(410)
                .bodyText()
                .contains("<h1");
        assertThat(web.get().uri(address(subject) + ".ris")).hasStatus(410);
        assertThat(web.get().uri(address(TestMember.aSubject()) + ".ris"))
                .hasStatus(404)
                .bodyText()
                .contains("<h1");
        assertThat(web.get().uri(address(subject)).exchange().getResponse().getHeader("Link"))
                .isNull();
    }

    private String seen(Subject one, String ending, String language) {
        return Caller.text(web.get().uri(address(one) + ending + "?lang=" + language).exchange())
                .replace(one.id().toString(), "PRACTICE");
    }

    private static String address(Subject one) {
        return "/practices/" + one.id();
    }
}
