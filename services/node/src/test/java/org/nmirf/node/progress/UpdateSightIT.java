package org.nmirf.node.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.history.Change;
import org.nmirf.node.network.Pages;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.people.Institution;
import org.nmirf.node.progress.ProgressUpdate.About;
import org.nmirf.node.progress.ProgressUpdate.Content;
import org.nmirf.node.progress.ProgressUpdate.Kind;
import org.nmirf.node.publicview.PublicSite;
import org.nmirf.node.publicview.PublicSites;
import org.nmirf.node.recommendation.FollowUp.Part;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Wordings;

class UpdateSightIT {

    private static final Person APPROVER = new Person("approver-ma", Set.of(Role.APPROVER));

    private final SharedNode shared = SharedNode.get();
    private final FollowUpDesk desk = new FollowUpDesk(shared.node());
    private final Pages pages = new Pages(shared.node());
    private final UpdateAccess access = shared.node().bean(UpdateAccess.class);
    private final WriteUpdate write = shared.node().bean(WriteUpdate.class);

    @Test
    void tellsContributorsNothingOfWhatTheReviewTookOut() {
        Person contributor = contributor();
        ProgressUpdate update = rewritten(OFFICER, APPROVER);

        assertThat(pages.read("/updates/" + update.id(), contributor))
                .contains("A shelter took in a family.")
                .doesNotContain("Fatima", "No names, please.");
        assertThat(pages.read("/updates/" + update.id(), OFFICER))
                .contains("Fatima", "No names, please.");
    }

    @Test
    void tellsNobodyButWritersAndReviewersWhatWasTakenOutOfAContribution() {
        Person writer = contributor();
        ProgressUpdate update = rewritten(writer, OFFICER);
        String page = "/updates/" + update.id();

        assertThat(pages.read(page, contributor())).contains("family").doesNotContain("Fatima");
        assertThat(pages.read(page, new Person("auditor-ma", Set.of(Role.AUDITOR))))
                .contains("family")
                .doesNotContain("Fatima");
        assertThat(pages.read(page, writer)).contains("No names, please.");
        assertThat(pages.read(page, APPROVER)).contains("Fatima", "No names, please.");
    }

    @Test
    void tellsContributorsOfProgressWhileThereIsNoSiteYet() {
        ProgressUpdate update = published();

        whileTheSite(
                false,
                EnumSet.allOf(Part.class),
                () -> assertThat(access.maySee(update, contributor())).isTrue());
    }

    @Test
    void tellsContributorsOfNoProgressThatTheWholeSiteLeavesOut() {
        ProgressUpdate update = published();
        UUID own = desk.institution(Institution.Kind.NHRI);
        ProgressUpdate ofOwn = published(desk.recommendation(own, true));

        whileTheSite(
                true,
                EnumSet.complementOf(EnumSet.of(Part.ACTIONS)),
                () -> {
                    assertThat(access.maySee(update, contributor())).isFalse();
                    assertThat(access.maySee(update, OFFICER)).isTrue();
                    assertThat(access.maySee(ofOwn, desk.person(own, Role.CONTRIBUTOR))).isTrue();
                });
    }

    private void whileTheSite(boolean isOn, Set<Part> parts, Runnable then) {
        var sites = shared.node().bean(PublicSites.class);
        var change = new Change("officer-ma", Instant.EPOCH, "");
        PublicSite before = sites.get();
        sites.keep(before.with(isOn, parts).next(), change);
        try {
            then.run();
        } finally {
            sites.keep(sites.get().with(before.isOn(), before.parts()).next(), change);
        }
    }

    private ProgressUpdate published() {
        return published(desk.recommendation(null, true));
    }

    private ProgressUpdate published(Recommendation about) {
        var of = new About(Kind.RECOMMENDATION, about.id().value());
        var draft = write.write(of, words("Three shelters opened."), OFFICER).orProblem();
        var handedIn = write.handIn(read(draft, ""), OFFICER).orProblem();
        return write.publish(read(handedIn, ""), APPROVER).orProblem();
    }

    /** Published, after its first words were given back. */
    private ProgressUpdate rewritten(Person writer, Person reviewer) {
        var about = new About(Kind.RECOMMENDATION, desk.recommendation(null, true).id().value());
        var draft = write.write(about, words("A shelter took in Fatima."), writer).orProblem();
        var handedIn = write.handIn(read(draft, ""), writer).orProblem();
        var back = write.giveBack(read(handedIn, "No names, please."), reviewer).orProblem();
        var other = words("A shelter took in a family.");
        var better = write.change(read(back, ""), other, writer).orProblem();
        var again = write.handIn(read(better, ""), writer).orProblem();
        return write.publish(read(again, ""), reviewer).orProblem();
    }

    private Person contributor() {
        return desk.person(desk.institution(Institution.Kind.NHRI), Role.CONTRIBUTOR);
    }

    private static Content words(String text) {
        return new Content(
                Wordings.of("en", text), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    }

    private static Seen read(ProgressUpdate update, String reason) {
        return new Seen(update.id(), update.revision(), reason);
    }
}
