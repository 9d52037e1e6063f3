package org.nmirf.hub.figures;

import java.util.List;
import java.util.Set;
import org.nmirf.web.page.Reader;

/**
 * Some of the countries that have charts, in the order of their names.
 *
 * @param page which page it is, from 0; the last one for a number past the end
 * @param isEnd whether no page follows
 * @param countries on all pages together
 */
record OverTimePage(List<OverTimePanel> panels, int page, boolean isEnd, int countries) {

    OverTimePage {
        panels = List.copyOf(panels);
    }

    /**
     * @param asked from 0
     * @param members codes of the countries that have a page
     */
    static OverTimePage of(OverTimes.Shown shown, int asked, Set<String> members, Reader reader) {
        List<List<OverTime>> pages =
                OverTimePages.of(
                        shown.all().stream()
                                .sorted(
                                        (one, other) ->
                                                reader.language()
                                                        .compare(
                                                                reader.country(one.country()),
                                                                reader.country(other.country())))
                                .toList());
        int page = Math.min(asked, pages.size() - 1);
        return new OverTimePage(
                pages.get(page).stream()
                        .map(
                                one ->
                                        OverTimePanel.of(
                                                one,
                                                shown.by(),
                                                members.contains(one.country()),
                                                reader))
                        .toList(),
                page,
                page == pages.size() - 1,
                shown.all().size());
    }

    /** Whether there is another page. */
    public boolean isPart() {
        return panels.size() < countries;
    }

    /** Name of the first country on it. */
    public String first() {
        return panels.getFirst().name();
    }

    /** Name of the last country on it. */
    public String last() {
        return panels.getLast().name();
    }
}
