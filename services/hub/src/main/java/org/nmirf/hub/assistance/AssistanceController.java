package org.nmirf.hub.assistance;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.hub.writing.Authors;
import org.nmirf.hub.writing.FaultWords;
import org.nmirf.hub.writing.Part;
import org.nmirf.hub.writing.Typed;
import org.nmirf.hub.writing.Written;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Requests and offers of assistance as pages. */
@Controller
class AssistanceController {

    private static final String LIST = "redirect:/assistance";

    private final Requests requests;
    private final Authors authors;
    private final FaultWords words;
    private final Vocabularies vocabularies;

    AssistanceController(
            Requests requests, Authors authors, FaultWords words, Vocabularies vocabularies) {
        this.requests = requests;
        this.authors = authors;
        this.words = words;
        this.vocabularies = vocabularies;
    }

    @GetMapping("/assistance")
    String list(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "0") String page,
            CurrentPerson person,
            Model model) {
        Assistance.Kind only = AssistanceApi.kind(kind).orElse(null);
        model.addAttribute("requests", requests.list(only, Part.page(page)));
        model.addAttribute("kind", only == null ? "" : only.name());
        model.addAttribute("own", authors.owner(person).map(CountryCode::code).orElse(""));
        return "assistance/list";
    }

    @GetMapping("/assistance/new")
    String form(CurrentPerson person, Reader reader, Model model) {
        return form(Typed.NOTHING, authors.country(person), reader, model);
    }

    @PostMapping("/assistance")
    String write(
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson person,
            Reader reader,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        Typed typed = Typed.of(sent);
        var form =
                new AssistanceForm(
                        typed.value("kind"),
                        typed.texts(),
                        typed.list("areas"),
                        typed.list("themes"));
        Optional<CountryCode> country = authors.country(person);
        Written written =
                country.map(one -> requests.write(form, one, person.subject()))
                        .orElseGet(() -> Written.refused("no-member"));
        return switch (written) {
            case Written.Refused(var faults) ->
                    form(words.explain(typed, faults, locale), country, reader, model);
            case Written.Kept _ -> {
                next.addFlashAttribute("notice", Notice.success("assistance.kept"));
                yield LIST;
            }
        };
    }

    @PostMapping("/assistance/{id}/withdrawal")
    String withdraw(@PathVariable UUID id, CurrentPerson person, RedirectAttributes next) {
        boolean isTaken =
                authors.owner(person).filter(one -> requests.withdraw(id, one)).isPresent();
        next.addFlashAttribute(
                "notice",
                isTaken
                        ? Notice.success("assistance.withdrawn")
                        : Notice.error("assistance.not-yours"));
        return LIST;
    }

    private String form(Typed typed, Optional<CountryCode> country, Reader reader, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("languages", Language.forContent());
        model.addAttribute("country", country.map(CountryCode::code).orElse(null));
        model.addAttribute("areas", options("areas", typed, reader));
        model.addAttribute(
                "themes",
                options("themes", typed, reader).stream()
                        .sorted(
                                (one, other) ->
                                        reader.language().compare(one.label(), other.label()))
                        .toList());
        return "assistance/form";
    }

    private List<Option> options(String vocabulary, Typed typed, Reader reader) {
        Stream<Concept> concepts = vocabularies.vocabulary(vocabulary).concepts().stream();
        return concepts.map(Concept::code)
                .map(
                        code ->
                                Option.of(
                                        code,
                                        Objects.requireNonNull(reader.label(vocabulary, code)),
                                        typed.list(vocabulary).contains(code)))
                .toList();
    }
}
