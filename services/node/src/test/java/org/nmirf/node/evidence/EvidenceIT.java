package org.nmirf.node.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.ActionFixtures;
import org.nmirf.node.action.EditAction;
import org.nmirf.node.evidence.Evidence.Owner;
import org.nmirf.node.evidence.Evidence.Visibility;
import org.nmirf.node.history.History;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.outcome.Outcome;

class EvidenceIT {

    private static final byte[] TEXT = "Three shelters opened.".getBytes(UTF_8);

    private final SharedNode shared = SharedNode.get();
    private final KeepEvidence keep = shared.node().bean(KeepEvidence.class);
    private final EvidenceFiles files = shared.node().bean(EvidenceFiles.class);

    @Test
    void givesAFileBackAsItCameToBeSavedAndNeverShown() {
        Owner owner = action();
        var sent =
                shared.node()
                        .upload(
                                "/api/evidence/action/" + owner.id() + "/files",
                                shared.desk().officer(),
                                "list.html",
                                "<script>alert(1)</script>".getBytes(UTF_8));

        var got = shared.node().fetch("/api/evidence/" + sent.text("id"), token());

        assertThat(sent.status()).isEqualTo(201);
        assertThat(new String(got.body(), UTF_8)).isEqualTo("<script>alert(1)</script>");
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

        Evidence changed = keep.show(shown.id(), 1, Visibility.PUBLIC, OFFICER).orProblem();

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
        assertThat(code(keep.remove(evidence.id(), stranger))).isEqualTo("evidence.unknown");
    }

    @Test
    void keepsInTheHistoryThatSomethingWasThere() {
        Evidence evidence = text(action());

        keep.remove(evidence.id(), OFFICER).orProblem();

        assertThat(files.find(evidence.id())).isEmpty();
        assertThat(shared.node().bean(History.class).of(EvidenceFiles.KIND, evidence.id()))
                .hasSize(2);
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
