package org.nmirf.node.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.network.Clerk.words;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.network.Clerk;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Wordings;

class UpdatePagesIT {

    private static final Person APPROVER = new Person("approver-ma", Set.of(Role.APPROVER));

    private final SharedNode shared = SharedNode.get();
    private final WriteUpdate write = shared.node().bean(WriteUpdate.class);
    private final Clerk approver = Clerk.of(shared.node(), "approver-ma", "approver");
    private final ProgressUpdate handedIn = handedIn();

    @Test
    void sayBesideTheFieldThatAReasonIsMissing() throws Exception {
        var answer = approver.send(at("return"), Map.of("revision", "2", "reason", " "));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(words(answer)).contains("id=\"reason-return-error\"");
    }

    @Test
    void keepTheReasonWhereTheUpdateWasReadBefore() throws Exception {
        var answer = approver.send(at("return"), Map.of("revision", "1", "reason", "Say how many"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(words(answer)).containsPattern("<textarea[^>]*>Say how many</textarea>");
    }

    @Test
    void showTheReasonAlsoWhereSomebodyElseWasFaster() throws Exception {
        write.publish(Seen.of(handedIn.id(), 2), APPROVER).orProblem();

        var answer = approver.send(at("return"), Map.of("revision", "2", "reason", "Say how many"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(words(answer))
                .contains("Say how many", "What you typed")
                .doesNotContain("id=\"reason-return\"");
    }

    @Test
    void keepTheReasonOfTakingBack() throws Exception {
        write.publish(Seen.of(handedIn.id(), 2), APPROVER).orProblem();

        var answer = approver.send(at("recall"), Map.of("revision", "2", "reason", "A wrong date"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(words(answer)).containsPattern("<textarea[^>]*>A wrong date</textarea>");
    }

    private String at(String step) {
        return "/updates/" + handedIn.id() + "/" + step;
    }

    private ProgressUpdate handedIn() {
        var one = new FollowUpDesk(shared.node()).recommendation(null, false);
        var about = new ProgressUpdate.About(ProgressUpdate.Kind.RECOMMENDATION, one.id().value());
        var content =
                new ProgressUpdate.Content(
                        Wordings.of("en", "Three shelters opened."),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 3, 31));
        ProgressUpdate draft = write.write(about, content, OFFICER).orProblem();
        return write.handIn(Seen.of(draft.id(), draft.revision()), OFFICER).orProblem();
    }
}
