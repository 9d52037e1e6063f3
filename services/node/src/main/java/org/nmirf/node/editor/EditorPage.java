package org.nmirf.node.editor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.practice.AnsweredRecommendation;
import org.nmirf.node.practice.PracticeText.Provenance;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Option;

/**
 * Everything on the page on which a practice is written.
 *
 * @param id of the practice, or null while it is new
 * @param revision that was read; empty while it is new
 * @param typed what stands in the fields
 * @param errors what is wrong, by field, in the reader's language
 * @param stored what somebody else saved meanwhile, or null
 */
record EditorPage(
        @Nullable String id,
        String revision,
        TypedPractice typed,
        Map<String, String> errors,
        @Nullable Stored stored,
        Choices choices) {

    EditorPage {
        errors = Map.copyOf(errors);
    }

    /**
     * What the page offers to choose from.
     *
     * @param opened code of the language that is shown first
     * @param answers recommendations that it answers, and others that it could
     */
    record Choices(
            List<CodeList> lists, List<Option> resourceLevels, String opened, Answers answers) {

        Choices {
            lists = List.copyOf(lists);
            resourceLevels = List.copyOf(resourceLevels);
        }
    }

    /**
     * Recommendations on the page.
     *
     * @param chosen that the practice is said to answer
     * @param found by what was typed, without those
     * @param searched what was typed and looked for; empty when nothing was
     */
    record Answers(
            List<AnsweredRecommendation> chosen,
            List<AnsweredRecommendation> found,
            String searched) {

        Answers {
            chosen = List.copyOf(chosen);
            found = List.copyOf(found);
        }
    }

    /**
     * What somebody else saved meanwhile.
     *
     * @param by who
     * @param at when
     * @param typed what they saved
     */
    record Stored(String by, Instant at, TypedPractice typed) {}

    /** All languages in which a practice may be written. */
    public List<Language> languages() {
        return Language.forContent();
    }

    /** How a text can have come about. */
    public List<Provenance> provenances() {
        return List.of(Provenance.values());
    }

    /** What is wrong with a field, or null. */
    public @Nullable String error(String name) {
        return errors.get(name);
    }

    /** Whether anything in the language is wrong. */
    public boolean hasErrors(String language) {
        return errors.keySet().stream().anyMatch(name -> name.startsWith(language + "-"));
    }

    /** What somebody else saved in the field, if it differs from what stands there. */
    public Optional<String> other(String name) {
        return Optional.ofNullable(stored)
                .map(saved -> saved.typed().value(name))
                .filter(value -> !value.equals(typed.value(name).replace("\r\n", "\n")));
    }

    /** Lists in which somebody else chose other codes. */
    public boolean isOtherList(String name) {
        var saved = stored;
        return saved != null
                && !java.util.Set.copyOf(saved.typed().values(name))
                        .equals(java.util.Set.copyOf(typed.values(name)));
    }

    /** Where the form goes. */
    public String action() {
        return id == null ? "/practices" : "/practices/" + id;
    }

    /** Where one goes without saving. */
    public String back() {
        return id == null ? "/practices" : "/practices/" + id;
    }
}
