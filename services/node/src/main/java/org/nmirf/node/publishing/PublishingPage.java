package org.nmirf.node.publishing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.publicview.PublicSite;
import org.nmirf.node.recommendation.FollowUp.Part;
import org.nmirf.node.showing.Proposal;
import org.nmirf.node.showing.Proposals;
import org.nmirf.web.language.Language;

/**
 * The settings of the public site as a page shows them.
 *
 * @param typed what stands in the fields: what was typed where that was refused, else the site
 * @param shown how many recommendations the public sees or would see
 */
record PublishingPage(
        PublicSite site,
        PublicSite typed,
        List<Row> waiting,
        List<Row> decided,
        int shown,
        boolean isAdmin,
        boolean mayPreview) {

    private static final List<Role> PREVIEWERS = List.of(Role.OFFICER, Role.APPROVER, Role.ADMIN);

    PublishingPage {
        waiting = List.copyOf(waiting);
        decided = List.copyOf(decided);
    }

    /**
     * A proposal.
     *
     * @param single its record, where it is about one that is still there; else null
     */
    record Row(Proposal proposal, Candidates.@Nullable Row single) {}

    static PublishingPage of(
            PublicSite site,
            PublicSite typed,
            Proposals proposals,
            Candidates candidates,
            Person person) {
        return new PublishingPage(
                site,
                typed,
                rows(proposals.waiting(), candidates),
                rows(proposals.decided(10), candidates),
                candidates.shown(),
                person.is(Role.ADMIN),
                mayPreview(person));
    }

    /** Whether the person may look at what the site would show. */
    static boolean mayPreview(Person person) {
        return PREVIEWERS.stream().anyMatch(person::is);
    }

    private static List<Row> rows(List<Proposal> proposals, Candidates candidates) {
        return proposals.stream().map(one -> new Row(one, single(one, candidates))).toList();
    }

    private static Candidates.@Nullable Row single(Proposal one, Candidates candidates) {
        List<Candidates.Row> rows = one.size() == 1 ? candidates.of(one) : List.of();
        return rows.isEmpty() ? null : rows.getFirst();
    }

    public List<Part> parts() {
        return Arrays.asList(Part.values());
    }

    public List<PublicSite.Section> sections() {
        return Arrays.asList(PublicSite.Section.values());
    }

    public List<Language> languages() {
        return Language.forInterface();
    }

    public String welcome(String language) {
        return typed.welcome().in(language).map(words -> words.text()).orElse("");
    }
}
