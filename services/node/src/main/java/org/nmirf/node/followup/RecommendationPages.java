package org.nmirf.node.followup;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.followup.Meanwhile.Told;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.recommendation.ActionCategory;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.showing.Asks;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Puts the page of a recommendation together. */
@Component
class RecommendationPages {

    private final Institutions institutions;
    private final FocalPoints focalPoints;
    private final Vocabularies vocabularies;
    private final MessageSource messages;
    private final Notices notices;
    private final Surroundings around;
    private final Asks asks;
    private final Meanwhile meanwhile;

    RecommendationPages(
            Institutions institutions,
            FocalPoints focalPoints,
            Vocabularies vocabularies,
            MessageSource messages,
            Notices notices,
            Surroundings around,
            Asks asks,
            Meanwhile meanwhile) {
        this.institutions = institutions;
        this.focalPoints = focalPoints;
        this.vocabularies = vocabularies;
        this.messages = messages;
        this.notices = notices;
        this.around = around;
        this.asks = asks;
        this.meanwhile = meanwhile;
    }

    RecommendationPage of(Recommendation one, Person person, Reader reader) {
        var typed = TypedFollowUp.of(one.followUp());
        var waiting = asks.waiting(Recommendations.KIND, one.id().value(), person);
        var asked = waiting.map(it -> typed.asked(it.item())).orElse(typed);
        return page(one, asked, Map.of(), Told.NOTHING, person, reader);
    }

    /**
     * The page with what was typed and what is wrong with it; when somebody else was faster, with
     * what they decided.
     */
    RecommendationPage refused(
            Recommendation one,
            TypedFollowUp typed,
            Refusal refusal,
            Person person,
            Reader reader) {
        Map<String, String> errors = notices.errors(refusal, reader.locale());
        if (!Meanwhile.isLate(one, typed.value("revision"))) {
            return page(one, typed, errors, Told.NOTHING, person, reader);
        }
        var merged = meanwhile.decided(one, typed, person);
        var shown = new TypedFollowUp(new LinkedMultiValueMap<>(merged.fields()));
        Told told = meanwhile.tell(one, merged, reader);
        told.both().forEach(errors::putIfAbsent);
        return page(one, shown, errors, told, person, reader);
    }

    private RecommendationPage page(
            Recommendation one,
            TypedFollowUp typed,
            Map<String, String> errors,
            Told told,
            Person person,
            Reader reader) {
        List<Institution> known = institutions.all();
        List<FocalPoint> people = focalPoints.all();
        Map<String, String> names = new HashMap<>();
        known.forEach(each -> names.put(each.id().toString(), each.name(reader.language().code())));
        people.forEach(each -> names.put(each.id().toString(), each.name()));
        return new RecommendationPage(
                one,
                facts(one.source(), reader),
                typed,
                errors,
                told.taken(),
                told.late(),
                choices(one.source(), typed, known, people, reader),
                names,
                languages(one.followUp(), typed, reader),
                asks.waiting(Recommendations.KIND, one.id().value(), person)
                        .map(waiting -> waiting.proposal().id())
                        .orElse(null),
                around.of(one, person, reader),
                person.is(Role.OFFICER));
    }

    private static List<String> languages(FollowUp followUp, TypedFollowUp typed, Reader reader) {
        Set<String> languages = new LinkedHashSet<>();
        languages.add(reader.language().code());
        languages.addAll(followUp.assessment().languages());
        languages.addAll(typed.languages());
        languages.add("en");
        return List.copyOf(languages);
    }

    private Map<String, List<Option>> choices(
            Source source,
            TypedFollowUp typed,
            List<Institution> known,
            List<FocalPoint> people,
            Reader reader) {
        Map<String, List<Option>> choices = new HashMap<>();
        choices.put(
                "priority",
                Arrays.stream(FollowUp.Priority.values())
                        .map(
                                priority ->
                                        Option.of(
                                                priority.name(),
                                                message("register.priority." + priority, reader),
                                                typed.value("priority").equals(priority.name())))
                        .toList());
        Predicate<String> isPossible =
                code ->
                        source.category() != ActionCategory.CONTINUING
                                || !code.equals("implemented");
        choices.put(
                "status",
                vocabularies.vocabulary("implementation-statuses").concepts().stream()
                        .filter(concept -> isPossible.test(concept.code()))
                        .map(
                                concept ->
                                        Option.of(
                                                concept.code(),
                                                concept.label(reader.language().code()),
                                                typed.value("status").equals(concept.code())))
                        .toList());
        choices.put("lead", institutions(known, typed, "lead", reader));
        choices.put("contributors", institutions(known, typed, "contributors", reader));
        choices.put("focalPoints", people(people, typed, reader));
        return choices;
    }

    private static List<Option> institutions(
            List<Institution> known, TypedFollowUp typed, String field, Reader reader) {
        List<String> chosen = typed.values(field);
        return known.stream()
                .filter(each -> !each.isArchived() || chosen.contains(each.id().toString()))
                .map(
                        each ->
                                Option.of(
                                        each.id().toString(),
                                        each.name(reader.language().code()),
                                        chosen.contains(each.id().toString())))
                .sorted(chosenFirst(reader))
                .toList();
    }

    private static List<Option> people(
            List<FocalPoint> people, TypedFollowUp typed, Reader reader) {
        List<String> chosen = typed.values("focalPoints");
        return people.stream()
                .filter(each -> each.isActive() || chosen.contains(each.id().toString()))
                .map(
                        each ->
                                Option.of(
                                        each.id().toString(),
                                        each.name(),
                                        chosen.contains(each.id().toString())))
                .sorted(chosenFirst(reader))
                .toList();
    }

    private static Comparator<Option> chosenFirst(Reader reader) {
        return Comparator.comparing((Option option) -> !option.isSelected())
                .thenComparing(Option::label, Collator.getInstance(reader.locale())::compare);
    }

    private Map<String, List<String>> facts(Source source, Reader reader) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        facts.put("body", List.of(reader.label("bodies", source.body())));
        put(facts, "symbol", source.symbol());
        put(facts, "paragraph", source.paragraph());
        put(facts, "limbs", String.join(", ", source.limbs()));
        put(facts, "date", source.date() == null ? "" : reader.day(source.date()));
        put(facts, "kind", message("register.kind." + source.kind(), reader));
        put(facts, "category", message("register.category." + source.category(), reader));
        var review = source.review();
        if (review != null) {
            Integer cycle = review.cycle();
            put(
                    facts,
                    "cycle",
                    cycle == null ? "" : message("register.cycle", reader, cycle.toString()));
            put(
                    facts,
                    "position",
                    review.position().isEmpty()
                            ? ""
                            : reader.label("upr-positions", review.position()));
            facts.put("states", review.states().stream().map(reader::country).toList());
        }
        facts.put("themes", labels("themes", source.themes(), reader));
        facts.put("groups", labels("groups", source.groups(), reader));
        facts.put(
                "sdgs",
                source.sdgs().stream()
                        .map(code -> code + " " + reader.label("sdgs", code))
                        .toList());
        put(facts, "reference", source.reference());
        facts.values().removeIf(List::isEmpty);
        return facts;
    }

    private static List<String> labels(String vocabulary, List<String> codes, Reader reader) {
        return codes.stream().map(code -> reader.label(vocabulary, code)).toList();
    }

    private static void put(Map<String, List<String>> facts, String name, String value) {
        facts.put(name, value.isEmpty() ? new ArrayList<>() : List.of(value));
    }

    private String message(String key, Reader reader, Object... arguments) {
        return messages.getMessage(key, arguments, reader.locale());
    }
}
