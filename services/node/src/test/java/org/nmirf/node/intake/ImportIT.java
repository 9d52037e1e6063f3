package org.nmirf.node.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.RunningNode.Answer;
import org.nmirf.node.network.SharedNode;

class ImportIT {

    private static final String HEADER =
            "reference,themes,bodies,year_from,attribution,open_to_contact,original_language,"
                    + "title_en,summary_en,provenance_fr,title_fr\n";

    private final RunningNode node = SharedNode.get().node();
    private final Desk desk = SharedNode.get().desk();
    private final String mark = UUID.randomUUID().toString();

    @Test
    void namesTheFateOfEveryRowWithoutChangingAnything() {
        String file = HEADER + row("1", "A title") + row("2", "") + row("1", "Twice");

        var answer = send(file, "dryRun=true");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(fates(answer)).isEqualTo("CREATE REFUSED REFUSED");
        var fault = answer.body().path("rows").path(1).path("problems").path(0);
        assertThat(fault.path("column").asString()).isEqualTo("title_en");
        assertThat(fault.path("message").asString()).isEqualTo("Give it a title.");
        assertThat(fates(send(HEADER + row("1", "A title"), "dryRun=true"))).isEqualTo("CREATE");
    }

    @Test
    void importsTwiceWithoutDuplicates() {
        String file = HEADER + row("1", "First") + row("2", "Second");

        assertThat(fates(send(file, ""))).isEqualTo("CREATE CREATE");
        assertThat(fates(send(file, ""))).isEqualTo("UNCHANGED UNCHANGED");
        assertThat(fates(send(HEADER + row("1", "Better") + row("2", "Second"), "")))
                .isEqualTo("UPDATE UNCHANGED");
    }

    @Test
    void writesAllOrNothingUnlessToldToSkip() {
        String file = HEADER + row("1", "Good") + row("2", "");

        assertThat(send(file, "").status()).isEqualTo(409);
        assertThat(fates(send(HEADER + row("1", "Good"), "dryRun=true"))).isEqualTo("CREATE");
        assertThat(send(file, "skipRefused=true").body().path("applied").asBoolean()).isTrue();
        assertThat(fates(send(HEADER + row("1", "Good"), "dryRun=true"))).isEqualTo("UNCHANGED");
    }

    @Test
    void refusesFilesThatAreNoSpreadsheets() {
        assertThat(send("PK\u0003\u0004 but nothing else", "").text("code"))
                .isEqualTo("import.damaged");
        assertThat(send("just words that are no header", "").text("code"))
                .isEqualTo("import.no-header");
    }

    private Answer send(String file, String query) {
        return node.upload(
                "/api/practices/imports?" + query,
                desk.officer(),
                "practices.csv",
                file.getBytes(StandardCharsets.UTF_8));
    }

    private String row(String number, String title) {
        return "%s-%s,Equality & non-discrimination;hr-education,CEDAW,2019,named,yes,en,%s,Sum,human,Titre\n"
                .formatted(mark, number, title);
    }

    private static String fates(Answer answer) {
        return String.join(" ", answer.body().path("rows").findValuesAsString("fate"));
    }
}
