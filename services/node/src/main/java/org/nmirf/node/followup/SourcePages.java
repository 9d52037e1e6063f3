package org.nmirf.node.followup;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.followup.Meanwhile.Told;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.recommendation.ActionCategory;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Puts the form for what a mechanism said together. */
@Component
class SourcePages {

    private static final Map<String, String> LISTS =
            Map.of(
                    "body", "bodies",
                    "themes", "themes",
                    "groups", "groups",
                    "sdgs", "sdgs",
                    "position", "upr-positions");

    private final Vocabularies vocabularies;
    private final MessageSource messages;
    private final Notices notices;
    private final Meanwhile meanwhile;

    SourcePages(
            Vocabularies vocabularies,
            MessageSource messages,
            Notices notices,
            Meanwhile meanwhile) {
        this.vocabularies = vocabularies;
        this.messages = messages;
        this.notices = notices;
        this.meanwhile = meanwhile;
    }

    /**
     * The form with what was typed.
     *
     * @param one as it stands; null for a new one
     * @param refusal why it was refused, if it was; what others corrected meanwhile is brought
     *     together with what was typed
     */
    SourcePage of(
            @Nullable Recommendation one,
            TypedSource typed,
            @Nullable Refusal refusal,
            Reader reader) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (refusal != null) {
            refusal.details()
                    .forEach(
                            detail ->
                                    errors.putIfAbsent(
                                            field(detail.field()),
                                            notices.say(detail, reader.locale())));
        }
        if (one == null) {
            return new SourcePage(null, 0, typed, errors, Map.of(), "", choices(typed, reader));
        }
        TypedSource shown = typed;
        Told told = Told.NOTHING;
        if (refusal != null && Meanwhile.isLate(one, typed.value("revision"))) {
            var merged = meanwhile.corrected(one, typed);
            shown = new TypedSource(new LinkedMultiValueMap<>(merged.fields()));
            told = meanwhile.tell(one, merged, reader);
            told.both().forEach(errors::putIfAbsent);
        }
        return new SourcePage(
                one.id().toString(),
                one.revision(),
                shown,
                errors,
                told.taken(),
                told.late(),
                choices(shown, reader));
    }

    private static String field(String name) {
        return name.startsWith("texts.") ? "text-" + name.substring("texts.".length()) : name;
    }

    private Map<String, List<Option>> choices(TypedSource typed, Reader reader) {
        Map<String, List<Option>> choices = new HashMap<>();
        LISTS.forEach(
                (field, vocabulary) -> choices.put(field, list(field, vocabulary, typed, reader)));
        choices.put("kind", words(Source.Kind.values(), "kind", typed, reader));
        choices.put("category", words(ActionCategory.values(), "category", typed, reader));
        return choices;
    }

    private List<Option> list(String field, String vocabulary, TypedSource typed, Reader reader) {
        List<String> chosen = typed.values(field);
        String language = reader.language().code();
        Function<Concept, String> label =
                concept ->
                        vocabulary.equals("sdgs")
                                ? concept.code() + " " + concept.label(language)
                                : concept.label(language);
        var options =
                vocabularies.vocabulary(vocabulary).concepts().stream()
                        .map(
                                concept ->
                                        Option.of(
                                                concept.code(),
                                                label.apply(concept),
                                                chosen.contains(concept.code())));
        return vocabulary.equals("sdgs")
                ? options.toList()
                : options.sorted(
                                Comparator.comparing(
                                        Option::label,
                                        Collator.getInstance(reader.locale())::compare))
                        .toList();
    }

    private <E extends Enum<E>> List<Option> words(
            E[] values, String field, TypedSource typed, Reader reader) {
        return Arrays.stream(values)
                .map(
                        value ->
                                Option.of(
                                        value.name(),
                                        messages.getMessage(
                                                "register." + field + "." + value,
                                                null,
                                                reader.locale()),
                                        typed.value(field).equals(value.name())))
                .toList();
    }
}
