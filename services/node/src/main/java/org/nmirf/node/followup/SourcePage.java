package org.nmirf.node.followup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Option;

/**
 * The form for what a mechanism said.
 *
 * @param id of the recommendation; null for a new one
 * @param revision that was read; 0 for a new one
 * @param errors what is wrong with fields, by name; also what others set meanwhile to fields that
 *     both changed
 * @param taken what others changed meanwhile and stands in the fields now, by name
 * @param late who changed it after the form was opened; empty while nobody did
 * @param choices lists to choose from, by field
 */
record SourcePage(
        @Nullable String id,
        int revision,
        TypedSource typed,
        Map<String, String> errors,
        Map<String, String> taken,
        String late,
        Map<String, List<Option>> choices) {

    SourcePage {
        choices = Map.copyOf(choices);
    }

    /** Where the form goes. */
    public String action() {
        return id == null ? "/recommendations" : "/recommendations/" + id + "/source";
    }

    /** Where to go without saving. */
    public String back() {
        return id == null ? "/recommendations" : "/recommendations/" + id;
    }

    /** Languages of content, those of the texts first. */
    public List<Language> languages() {
        return Language.forContent();
    }

    public @Nullable String error(String name) {
        return errors.get(name);
    }
}
