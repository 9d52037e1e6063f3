package org.nmirf.node.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.consultation.Calls.NODE;
import static org.nmirf.node.consultation.Calls.OFFICER;
import static org.nmirf.node.consultation.Calls.file;
import static org.nmirf.node.consultation.Calls.words;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.node.link.OpenLink;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

@ExtendWith(OutputCaptureExtension.class)
class LinkSecurityIT {

    private static final String TABLES =
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public'";

    private final Calls calls = new Calls();
    private final Invite invite = NODE.node().bean(Invite.class);
    private final Contributions contributions = NODE.node().bean(Contributions.class);
    private final JdbcClient database = NODE.node().bean(JdbcClient.class);

    @Test
    void opensForTheSecretOnlyAndTellsNobodyElseOfIt() throws Exception {
        Invite.Link link = calls.ask(calls.open(), "");

        var page = calls.get(link.path(), "home");

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(calls.get(link.path() + "A", "guest").getStatus()).isEqualTo(404);
        assertThat(calls.get("/contribute/" + link.addressee().id(), "guest").getStatus())
                .isEqualTo(404);
    }

    @Test
    void slowsDownWhoeverGuesses() throws Exception {
        Invite.Link link = calls.ask(calls.open(), "");
        String computer = UUID.randomUUID().toString();
        for (int guess = 0; guess < OpenLink.MOST_WRONG; guess++) {
            calls.get("/contribute/guess-" + guess, computer);
        }

        var refused = calls.get(link.path(), computer);

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("600");
        assertThat(words(refused)).contains("Too many attempts");
        assertThat(calls.get(link.path(), UUID.randomUUID().toString()).getStatus()).isEqualTo(200);
    }

    @Test
    void closesWhenTheLinkExpires() throws Exception {
        Invite.Link link = calls.ask(calls.open(), "");
        database.sql("UPDATE consultation_addressee SET link_ends = now() WHERE id = ?")
                .param(link.addressee().id())
                .update();

        assertThat(calls.get(link.path(), "home").getStatus()).isEqualTo(404);
        assertThat(calls.post(link.path(), "send", "Trop tard", null).getStatus()).isEqualTo(404);
    }

    @Test
    void closesAtOnceWhenAnOfficerEndsOrRenewsTheLink() throws Exception {
        Consultation call = calls.open();
        Invite.Link ended = calls.ask(call, "");
        Invite.Link old = calls.ask(call, "");

        invite.end(call.id(), ended.addressee().id(), OFFICER);
        var renewed = invite.renew(call.id(), old.addressee().id(), OFFICER).orProblem();

        assertThat(calls.get(ended.path(), "home").getStatus()).isEqualTo(404);
        assertThat(calls.get(old.path(), "home").getStatus()).isEqualTo(404);
        assertThat(calls.get(renewed.path(), "home").getStatus()).isEqualTo(200);
    }

    @Test
    void touchesNothingOfAnotherContributorOrCall() throws Exception {
        Consultation call = calls.open();
        Consultation other = calls.open();
        Invite.Link mine = calls.ask(call, "");
        Invite.Link theirs = calls.ask(other, "");
        calls.post(theirs.path(), "send", "Leur texte", file("leur.txt", "Le leur"));
        UUID theirFile = contributions.files(theirs.addressee().id()).getFirst().id();

        calls.post(mine.path(), "remove-" + theirFile, "Le mien", null);
        var foreign =
                calls.asOfficer(
                        "/consultations/%s/contributions/%s/files/%s"
                                .formatted(call.id(), theirs.addressee().id(), theirFile));

        assertThat(contributions.files(theirs.addressee().id())).hasSize(1);
        assertThat(words(calls.get(mine.path(), "home"))).doesNotContain("Leur texte", "leur.txt");
        assertThat(foreign.getStatus()).isEqualTo(404);
        assertThat(code(call.id(), theirs.addressee().id())).isEqualTo("consultation.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "page.pdf,<!DOCTYPE html><html><body>hello</body></html>",
        "drawing.png,<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>",
        "notes.txt,<script>alert(1)</script>",
        "notes.html,<p>hello</p>",
        "paper.exe,%PDF-1.7 but called a program",
        "paper.docx,PK but no document"
    })
    void refusesAFileThatPretendsToBeAnother(String name, String content) throws Exception {
        Invite.Link link = calls.ask(calls.open(), "");

        var answer = calls.post(link.path(), "save", "Notre texte", file(name, content));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(words(answer)).contains("Notre texte").doesNotContain("alert(1)");
        assertThat(contributions.files(link.addressee().id())).isEmpty();
        assertThat(contributions.find(link.addressee().id()).orElseThrow().text())
                .isEqualTo("Notre texte");
    }

    @Test
    void refusesAFileThatIsTooLargeAndASixthOne() throws Exception {
        Invite.Link link = calls.ask(calls.open(), "");
        var large =
                new MockMultipartFile(
                        "file",
                        "a.txt",
                        "text/plain",
                        "x".repeat(Contribute.LARGEST_FILE + 1).getBytes(StandardCharsets.UTF_8));
        for (int count = 0; count < Contribute.MOST_FILES; count++) {
            calls.post(link.path(), "save", "", file("f" + count + ".txt", "words"));
        }

        assertThat(calls.post(link.path(), "save", "", large).getStatus()).isEqualTo(413);
        assertThat(calls.post(link.path(), "save", "", file("f6.txt", "w")).getStatus())
                .isEqualTo(409);
        assertThat(contributions.files(link.addressee().id())).hasSize(Contribute.MOST_FILES);
    }

    @Test
    void givesFilesToOfficersToSaveAndNeverToShow() throws Exception {
        Invite.Link link = calls.ask(calls.open(), "");
        calls.post(link.path(), "send", "", file("../../rapport \"final\".txt", "Nos chiffres"));
        var file = contributions.files(link.addressee().id()).getFirst();
        String path =
                "/consultations/%s/contributions/%s/files/%s"
                        .formatted(
                                link.addressee().consultation(), link.addressee().id(), file.id());

        var answer = calls.asOfficer(path);

        assertThat(file.name()).isEqualTo("rapport final.txt");
        assertThat(answer.getContentType()).isEqualTo("application/octet-stream");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(words(answer)).isEqualTo("Nos chiffres");
        assertThat(calls.get(path, "guest").getStatus()).isEqualTo(302);
    }

    @Test
    void refusesAFormOfAnotherSiteAndNotesNoSecret() throws Exception {
        Invite.Link link = calls.ask(calls.open(), "");
        String secret = link.path().substring("/contribute/".length());

        int status = calls.forge(link.path());

        assertThat(status).isEqualTo(403);
        long noted =
                database.sql("SELECT count(*) FROM audit WHERE object LIKE ?")
                        .param("%" + secret + "%")
                        .query(Long.class)
                        .single();
        assertThat(noted).isZero();
    }

    @Test
    void writesNothingOfAContributionIntoLogs(CapturedOutput logs) throws Exception {
        Invite.Link link = calls.ask(calls.open(), "");
        String text = "Parole-" + UUID.randomUUID();
        String name = "nom-" + UUID.randomUUID() + ".txt";

        calls.post(link.path(), "save", text, file(name, text));
        calls.post(link.path(), "save", text, file("page.pdf", "<html>" + text));
        calls.post(link.path(), "send", text, null);
        calls.forge(link.path());

        assertThat(logs.getAll())
                .doesNotContain(text, name, link.path().substring("/contribute/".length()));
    }

    @Test
    void keepsNoSecretInItsDatabaseButInTheLetterOnItsWay() {
        String address = "association-" + UUID.randomUUID() + "@example.org";
        Invite.Link link = calls.ask(calls.open(), address);
        String secret = link.path().substring("/contribute/".length());

        List<String> tables = database.sql(TABLES).query((row, number) -> row.getString(1)).list();
        List<String> holding = tables.stream().filter(table -> holds(table, secret)).toList();

        assertThat(holding).containsExactly("letter");
        assertThat(
                        database.sql("SELECT sheet ->> 'forgotten' FROM letter WHERE address = ?")
                                .param(address)
                                .query(String.class)
                                .single())
                .isEqualTo("true");
    }

    private boolean holds(String table, String secret) {
        String sql = "SELECT EXISTS (SELECT FROM \"" + table + "\" t WHERE t::text LIKE ?)";
        return database.sql(sql).param("%" + secret + "%").query(Boolean.class).single();
    }

    private String code(UUID consultation, UUID addressee) {
        int revision = contributions.find(addressee).orElseThrow().revision();
        var read = new Moderate.Read(consultation, addressee, revision);
        return switch (NODE.node().bean(Moderate.class).accept(read, true, OFFICER)) {
            case org.nmirf.node.outcome.Outcome.Refused<Contribution>(var refusal) ->
                    refusal.code();
            case org.nmirf.node.outcome.Outcome.Done<Contribution> done -> "done";
        };
    }
}
