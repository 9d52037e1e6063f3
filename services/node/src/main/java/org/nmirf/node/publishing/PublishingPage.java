package org.nmirf.node.publishing;

import java.util.Arrays;
import java.util.List;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.publicview.PublicSite;
import org.nmirf.node.recommendation.FollowUp.Part;
import org.nmirf.web.language.Language;

/**
 * The settings of the public site as a page shows them.
 *
 * @param shown how many recommendations the public sees or would see
 */
record PublishingPage(
        PublicSite site,
        List<Row> waiting,
        List<Row> decided,
        int shown,
        boolean isAdmin,
        boolean isApprover) {

    PublishingPage {
        waiting = List.copyOf(waiting);
        decided = List.copyOf(decided);
    }

    /** A proposal; {@code isOwn} where the reader proposed it. */
    record Row(Proposal proposal, boolean isOwn) {}

    static PublishingPage of(PublicSite site, Proposals proposals, int shown, Person person) {
        return new PublishingPage(
                site,
                rows(proposals.waiting(), person),
                rows(proposals.decided(10), person),
                shown,
                person.is(Role.ADMIN),
                person.is(Role.APPROVER));
    }

    private static List<Row> rows(List<Proposal> proposals, Person person) {
        return proposals.stream()
                .map(one -> new Row(one, one.proposed().by().equals(person.name())))
                .toList();
    }

    public List<Part> parts() {
        return Arrays.asList(Part.values());
    }

    public List<Language> languages() {
        return Language.forInterface();
    }

    public String welcome(String language) {
        return site.welcome().in(language).map(words -> words.text()).orElse("");
    }
}
