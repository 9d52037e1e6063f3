package org.nmirf.hub.gathering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.nmirf.hub.gathering.Plan.Place;
import org.nmirf.hub.writing.Typed;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Countries;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** The form of a gathering with what can be chosen in it. */
@Component
class GatheringFields {

    private final Vocabularies vocabularies;
    private final Countries countries;

    GatheringFields(Vocabularies vocabularies, Countries countries) {
        this.vocabularies = vocabularies;
        this.countries = countries;
    }

    ModelAndView show(Typed typed, Reader reader) {
        return new ModelAndView("gathering/form")
                .addObject("typed", typed)
                .addObject("languages", Language.forContent())
                .addObject("kinds", kinds(typed.text("kind"), reader))
                .addObject("countries", countries(typed.text("country"), reader));
    }

    private List<Option> kinds(String chosen, Reader reader) {
        return vocabularies.vocabulary(Plan.KINDS).concepts().stream()
                .map(
                        one ->
                                Option.of(
                                        one.code(),
                                        one.label(reader.language().code()),
                                        one.code().equals(chosen)))
                .toList();
    }

    /** States as the regional groups have them, and whatever else a program has sent. */
    private List<Option> countries(String chosen, Reader reader) {
        List<String> codes =
                new ArrayList<>(
                        vocabularies.vocabulary("regional-groups").concepts().stream()
                                .map(Concept::members)
                                .flatMap(List::stream)
                                .map(code -> code.toLowerCase(Locale.ROOT))
                                .toList());
        if (!chosen.isEmpty() && !codes.contains(chosen)) {
            codes.add(chosen);
        }
        return countries.sorted(codes, reader.language()).stream()
                .map(one -> Option.of(one.code(), one.name(), one.code().equals(chosen)))
                .toList();
    }

    /** What stands there, as a form has it. */
    static Typed typed(Gathering there) {
        Plan plan = there.plan();
        Place place = plan.place();
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("revision", Integer.toString(there.revision()));
        fields.add("kind", plan.kind());
        fields.add("from", plan.from().toString());
        fields.add("until", plan.until().toString());
        fields.add("city", place.city());
        fields.add("country", place.country());
        fields.add("online", place.isOnline() ? "yes" : "");
        fields.add("convener", plan.convener());
        fields.add("source", Objects.requireNonNullElse(plan.source(), ""));
        fields.add("cancelled", plan.isCancelled() ? "yes" : "");
        plan.texts()
                .byLanguage()
                .forEach(
                        (language, text) -> {
                            fields.add(language + "-title", text.title());
                            fields.add(language + "-text", text.text());
                        });
        return Typed.of(fields);
    }
}
