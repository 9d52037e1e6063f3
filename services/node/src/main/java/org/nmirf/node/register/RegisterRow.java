package org.nmirf.node.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.wording.Wording;
import org.nmirf.web.page.Reader;

/**
 * One recommendation in a list.
 *
 * @param text shortened; null when it has none
 * @param isShortened whether there is more of it
 * @param body short name of the body
 * @param place document and paragraph
 * @param status code of its self-assessed status; empty while there is none
 * @param lead name of the institution that answers; empty while none does
 * @param themes names of its first themes
 */
record RegisterRow(
        String id,
        int revision,
        @Nullable Wording text,
        boolean isShortened,
        List<String> languages,
        String body,
        String place,
        String kind,
        String status,
        @Nullable String priority,
        String position,
        String lead,
        List<String> themes,
        boolean isArchived) {

    private static final int LONGEST = 320;
    private static final int MOST_THEMES = 3;

    RegisterRow {
        languages = List.copyOf(languages);
        themes = List.copyOf(themes);
    }

    static RegisterRow of(Recommendation one, FacetLabels labels) {
        Reader reader = labels.reader();
        var source = one.source();
        var best = source.texts().bestFor(reader.language().code()).orElse(null);
        boolean isLong = best != null && best.text().length() > LONGEST;
        var review = source.review();
        var lead = one.followUp().lead();
        var priority = one.followUp().priority();
        return new RegisterRow(
                one.id().toString(),
                one.revision(),
                best != null && isLong ? shortened(best) : best,
                isLong,
                source.texts().languages(),
                source.body(),
                source.place(),
                source.kind().name(),
                one.followUp().status(),
                priority == null ? null : priority.name(),
                review == null ? "" : review.position(),
                lead == null ? "" : labels.of(Facet.INSTITUTION, lead.toString()),
                source.themes().stream()
                        .limit(MOST_THEMES)
                        .map(theme -> reader.label("themes", theme))
                        .toList(),
                one.isArchived());
    }

    private static Wording shortened(Wording text) {
        int end = text.text().lastIndexOf(' ', LONGEST);
        String words = text.text().substring(0, end < LONGEST / 2 ? LONGEST : end);
        return new Wording(text.language(), text.provenance(), words + " …");
    }
}
