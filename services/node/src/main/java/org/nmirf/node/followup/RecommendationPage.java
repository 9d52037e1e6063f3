package org.nmirf.node.followup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.wording.Wording;
import org.nmirf.web.page.Option;

/**
 * One recommendation as it is shown.
 *
 * @param facts what its document says beside the words, in reading order; label keys to values
 * @param typed what stands in the fields of the decision
 * @param errors what is wrong with fields, by name; also what others set meanwhile to fields that
 *     both changed
 * @param taken what others changed meanwhile and stands in the fields now, by name
 * @param late who changed it after the form was opened; empty while nobody did
 * @param choices lists to choose from, by field
 * @param names of institutions and people by id
 * @param waiting proposal to show more of it; null when none waits, or the person may not see it
 * @param around work, clusters, what is like it, its history
 * @param mayDecide whether the person may change it
 */
record RecommendationPage(
        Recommendation one,
        Map<String, List<String>> facts,
        TypedFollowUp typed,
        Map<String, String> errors,
        Map<String, String> taken,
        String late,
        Map<String, List<Option>> choices,
        Map<String, String> names,
        List<String> languages,
        @Nullable UUID waiting,
        Surroundings.View around,
        boolean mayDecide) {

    RecommendationPage {
        choices = Map.copyOf(choices);
        names = Map.copyOf(names);
        languages = List.copyOf(languages);
    }

    /** Id in addresses. */
    public String id() {
        return one.id().toString();
    }

    /** What the page is called. */
    public String title() {
        return one.source().citation();
    }

    /** Its texts, the reader's language first, then the original. */
    public List<Wording> texts(String language) {
        return one.source().texts().texts().stream()
                .sorted(
                        Comparator.<Wording>comparingInt(
                                        text -> text.language().equals(language) ? 0 : 1)
                                .thenComparing(Wording::provenance))
                .toList();
    }

    /** Name of an institution or a person; empty when there is none. */
    public String name(Object id) {
        return names.getOrDefault(String.valueOf(id), "");
    }

    public Optional<String> error(String name) {
        return Optional.ofNullable(errors.get(name));
    }

    /** Parts that can be kept from the public. */
    public FollowUp.Part[] parts() {
        return FollowUp.Part.values();
    }

    public boolean isCorrected() {
        return one.imported() != null && !one.source().equals(one.imported());
    }
}
