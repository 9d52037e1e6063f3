package org.nmirf.node.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.journey.ReleaseRow;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeText;
import org.nmirf.node.practice.Practices.Revision;
import org.nmirf.node.reading.Note;
import org.nmirf.node.site.Fact;
import org.nmirf.node.site.Heading;
import org.nmirf.node.writeup.Offers;
import org.nmirf.web.page.Journey;
import org.nmirf.web.page.Option;

/**
 * Everything on the page of one practice.
 *
 * @param shown the text in the chosen language
 * @param history revisions, last first
 * @param releases what left, last first
 * @param note why it was sent back, or null
 * @param from what it was put together from; null when somebody wrote it freely
 * @param reasons choices for taking it back
 */
record PracticePage(
        Practice practice,
        Heading heading,
        Journey journey,
        PracticeText shown,
        List<Fact> facts,
        List<Revision> history,
        List<ReleaseRow> releases,
        @Nullable Note note,
        Offers.@Nullable From from,
        Permissions may,
        List<Option> reasons) {

    PracticePage {
        facts = List.copyOf(facts);
        history = List.copyOf(history);
        releases = List.copyOf(releases);
        reasons = List.copyOf(reasons);
    }

    /** Whether something of it is still under way, so that the page looks again. */
    public boolean isMoving() {
        return releases.stream().limit(1).anyMatch(release -> !release.state().isFinal());
    }

    /** Whether something of it was released that is older than what stands here. */
    public boolean isOlderLive() {
        return practice.releases().live()
                && practice.revision() != practice.releases().approvedRevision();
    }

    /**
     * What the person may do with it now.
     *
     * @param edit change its texts
     * @param review decide on its findings and hand it in
     * @param approve let it leave
     * @param withdraw take it back
     * @param attachments see the files beside it
     */
    record Permissions(
            boolean edit, boolean review, boolean approve, boolean withdraw, boolean attachments) {}
}
