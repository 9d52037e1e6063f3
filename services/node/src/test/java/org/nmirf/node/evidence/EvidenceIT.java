package org.nmirf.node.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.ActionFixtures;
import org.nmirf.node.action.EditAction;
import org.nmirf.node.attachment.Files;
import org.nmirf.node.evidence.Evidence.Owner;
import org.nmirf.node.evidence.Evidence.Visibility;
import org.nmirf.node.history.History;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.people.Institution;
import org.nmirf.node.progress.FollowUpDesk;
import org.nmirf.node.showing.SecondPerson;

class EvidenceIT {

    private static final byte[] TEXT = "Three shelters opened.".getBytes(UTF_8);

    private final SharedNode shared = SharedNode.get();
    private final KeepEvidence keep = shared.node().bean(KeepEvidence.class);
    private final EvidencePanel.Panels panels = shared.node().bean(EvidencePanel.Panels.class);
    private final FollowUpDesk desk = new FollowUpDesk(shared.node());
    private final EvidenceFiles files = shared.node().bean(EvidenceFiles.class);

    @Test
    void givesAFileBackAsItCameToBeSavedAndNeverShown() {
        Owner owner = action();
        var sent =
                shared.node()
                        .upload(
                                "/api/evidence/action/" + owner.id() + "/files",
                                shared.desk().officer(),
                                "list.csv",
                                "=calculated,(1)".getBytes(UTF_8));

        var got = shared.node().fetch("/api/evidence/" + sent.text("id"), token());

        assertThat(sent.status()).isEqualTo(201);
        assertThat(new String(got.body(), UTF_8)).isEqualTo("=calculated,(1)");
        assertThat(got.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(got.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(got.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
    }

    @Test
    void refusesFilesThatAreNotWhatIsKept() {
        var program = keep.attach(action(), "a.pdf", bytes(), Visibility.INTERNAL, OFFICER);

        assertThat(code(program)).isEqualTo("attachment.kind");
    }

    @Test
    void refusesFilesUnderTheNameOfOthers() {
        for (String name : List.of("minutes.bat", "a.hta", "a.html", "a.xlsm")) {
            var named = keep.attach(action(), name, TEXT, Visibility.INTERNAL, OFFICER);

            assertThat(code(named)).as(name).isEqualTo("attachment.kind");
        }
    }

    @Test
    void takesWhatThisNodeItselfGivesOut() {
        String path = "/api/evidence/action/" + action().id() + "/files";

        var table = shared.node().upload(path, token(), "plan.xlsx", Files.workbook());
        var report = shared.node().upload(path, token(), "report.docx", Files.report());

        assertThat(table.status()).isEqualTo(201);
        assertThat(report.status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://example.org/a", "example.org", "https://"})
    void refusesAddressesThatAreNoPages(String address) {
        var link = keep.link(action(), address, "", Visibility.INTERNAL, OFFICER);

        assertThat(code(link)).isEqualTo("invalid");
    }

    @Test
    void showsThePublicWhatTheSecretariatShowsAndNothingElse() {
        Owner owner = action();
        Evidence hidden = text(owner);
        Evidence shown = text(owner);

        keep.show(shown.id(), 1, Visibility.PUBLIC, OFFICER).orProblem();
        assertThat(files.publicOf(owner)).isEmpty();
        new SecondPerson(shared.node()).shows(EvidenceFiles.KIND, shown.id());
        Evidence changed = files.find(shown.id()).orElseThrow();

        assertThat(files.publicOf(owner)).containsExactly(changed);
        assertThat(files.of(owner)).containsExactly(hidden, changed);
        assertThat(code(keep.show(shown.id(), 1, Visibility.INTERNAL, OFFICER)))
                .isEqualTo("evidence.stale");
    }

    @Test
    void hidesTheEvidenceOfWhatAPersonDoesNotSee() {
        var stranger = new Person("stranger", Set.of(Role.FOCAL_POINT));
        Evidence evidence = text(action());

        assertThat(code(keep.find(evidence.id(), stranger))).isEqualTo("evidence.unknown");
        assertThat(code(keep.remove(evidence.id(), "Wrong", stranger)))
                .isEqualTo("evidence.unknown");
    }

    @Test
    void letsOnlyWhoeverAddedItAndOfficersRemoveIt() {
        UUID ministry = desk.institution(Institution.Kind.MINISTRY);
        Person one = desk.person(ministry, Role.FOCAL_POINT);
        Person other = desk.person(ministry, Role.FOCAL_POINT);
        Owner owner = ledBy(ministry);
        Evidence first = keep.attach(owner, "a.txt", TEXT, internal(), one).orProblem();
        Evidence second = keep.attach(owner, "b.txt", TEXT, internal(), one).orProblem();

        assertThat(code(keep.remove(first.id(), "Wrong file", other))).isEqualTo("evidence.whose");
        assertThat(panels.of(owner, other).mayRemove(first)).isFalse();
        assertThat(panels.of(owner, one).mayRemove(first)).isTrue();
        assertThat(keep.remove(first.id(), "Wrong file", one)).isInstanceOf(Outcome.Done.class);
        assertThat(keep.remove(second.id(), "Twice", OFFICER)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void keepsInTheHistoryWhoRemovedWhatAndWhy() {
        Evidence evidence = text(action());
        String path = "/api/evidence/" + evidence.id() + "/removal";

        var silent = shared.node().call("POST", path, token(), Map.of("reason", " "));
        var removed = shared.node().call("POST", path, token(), Map.of("reason", "Wrong file"));

        assertThat(silent.text("code")).isEqualTo("evidence.reason-missing");
        assertThat(removed.status()).isEqualTo(204);
        assertThat(files.find(evidence.id())).isEmpty();
        assertThat(shared.node().bean(History.class).of(EvidenceFiles.KIND, evidence.id()))
                .hasSize(2)
                .anySatisfy(
                        entry -> {
                            assertThat(entry.change().reason()).isEqualTo("Wrong file");
                            assertThat(entry.change().by()).isEqualTo(OFFICER.name());
                        });
    }

    @Test
    void takesTenPiecesAndNoMore() {
        Owner owner = action();
        for (int i = 0; i < 10; i++) {
            text(owner);
        }

        assertThat(code(keep.link(owner, "https://example.org", "", internal(), OFFICER)))
                .isEqualTo("attachment.too-many");
    }

    private Evidence text(Owner owner) {
        return keep.attach(owner, "note.txt", TEXT, Visibility.INTERNAL, OFFICER).orProblem();
    }

    private static Visibility internal() {
        return Visibility.INTERNAL;
    }

    private Owner ledBy(UUID institution) {
        var content = ActionFixtures.inPlan(ActionFixtures.anAction(), institution);
        UUID id = shared.node().bean(EditAction.class).create(content, OFFICER).orProblem().id();
        return new Owner("action", id);
    }

    private Owner action() {
        UUID id =
                shared.node()
                        .bean(EditAction.class)
                        .create(ActionFixtures.anAction(), OFFICER)
                        .orProblem()
                        .id();
        return new Owner("action", id);
    }

    private String token() {
        return shared.desk().officer();
    }

    private static byte[] bytes() {
        return new byte[] {'M', 'Z', 0, 1, 2, 3, (byte) 0xFF, (byte) 0xFE};
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.code() : "";
    }
}
