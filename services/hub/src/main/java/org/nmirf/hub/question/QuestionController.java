package org.nmirf.hub.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.hub.question.Questions.Author;
import org.nmirf.hub.search.SearchFaults;
import org.nmirf.hub.search.SearchUnavailableException;
import org.nmirf.hub.writing.Authors;
import org.nmirf.hub.writing.FaultWords;
import org.nmirf.hub.writing.Typed;
import org.nmirf.hub.writing.Written;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Notice;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking, and answering, as pages. */
@Controller
class QuestionController {

    private final Questions questions;
    private final FindPractice practices;
    private final Authors authors;
    private final FaultWords words;

    QuestionController(
            Questions questions, FindPractice practices, Authors authors, FaultWords words) {
        this.questions = questions;
        this.practices = practices;
        this.authors = authors;
        this.words = words;
    }

    @GetMapping("/questions")
    ModelAndView list(CurrentPerson person) {
        Optional<CountryCode> country = authors.country(person);
        return new ModelAndView("question/list")
                .addObject("asked", questions.askedBy(person.subject()))
                .addObject("ours", country.map(questions::askedOf).orElse(List.of()))
                .addObject("country", country.map(CountryCode::code).orElse(null));
    }

    @GetMapping("/practices/{id}/ask")
    ModelAndView form(@PathVariable UUID id, CurrentPerson person) {
        return form(id, Typed.NOTHING, person);
    }

    @PostMapping("/practices/{id}/ask")
    ModelAndView ask(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson person,
            Locale locale,
            RedirectAttributes next) {
        Typed typed = Typed.of(sent);
        Written written =
                author(person)
                        .map(
                                author ->
                                        questions.ask(
                                                author,
                                                id,
                                                typed.value("language"),
                                                typed.text("text")))
                        .orElseGet(() -> Written.refused("no-member"));
        return switch (written) {
            case Written.Refused(var faults) ->
                    form(id, words.explain(typed, faults, locale), person);
            case Written.Kept(var kept) -> {
                next.addFlashAttribute("notice", Notice.success("question.kept"));
                yield new ModelAndView("redirect:/questions/" + kept);
            }
        };
    }

    @GetMapping("/questions/{id}")
    ModelAndView detail(@PathVariable UUID id, CurrentPerson person) {
        return detail(id, Typed.NOTHING, person);
    }

    @PostMapping("/questions/{id}/answer")
    ModelAndView answer(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson person,
            Locale locale,
            RedirectAttributes next) {
        Typed typed = Typed.of(sent);
        Optional<Written> written =
                author(person)
                        .flatMap(
                                author ->
                                        questions.answer(
                                                author,
                                                id,
                                                typed.value("language"),
                                                typed.text("text")));
        return switch (written.orElse(null)) {
            case null -> unknown();
            case Written.Refused(var faults) ->
                    detail(id, words.explain(typed, faults, locale), person);
            case Written.Kept _ -> {
                next.addFlashAttribute("notice", Notice.success("question.answered"));
                yield new ModelAndView("redirect:/questions/" + id);
            }
        };
    }

    @PostMapping("/questions/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable UUID id, CurrentPerson person, RedirectAttributes next) {
        if (!questions.withdraw(id, person.subject())) {
            return unknown();
        }
        next.addFlashAttribute("notice", Notice.success("question.withdrawn"));
        return new ModelAndView("redirect:/questions");
    }

    @ExceptionHandler
    ModelAndView unavailable(SearchUnavailableException away) {
        return SearchFaults.page(away);
    }

    private ModelAndView form(UUID id, Typed typed, CurrentPerson person) {
        return practices
                .find(id)
                .filter(AskedPractice::isOpen)
                .map(
                        practice ->
                                new ModelAndView("question/form")
                                        .addObject("practice", practice)
                                        .addObject("typed", typed)
                                        .addObject("languages", Language.forContent())
                                        .addObject("isMember", author(person).isPresent()))
                .orElseGet(QuestionController::unknown);
    }

    private ModelAndView detail(UUID id, Typed typed, CurrentPerson person) {
        return questions
                .find(id, person.subject(), authors.country(person))
                .map(
                        seen ->
                                new ModelAndView("question/detail")
                                        .addObject("seen", seen)
                                        .addObject("languages", Language.forContent())
                                        .addObject("typed", typed.orElse(given(seen))))
                .orElseGet(QuestionController::unknown);
    }

    /** Whoever replaces an answer begins with the one that is there. */
    private static Typed given(SeenQuestion seen) {
        Question.Answer answer = seen.answer();
        return answer == null
                ? Typed.NOTHING
                : new Typed(
                        Map.of(
                                "language", List.of(answer.language()),
                                "text", List.of(answer.text())),
                        Map.of());
    }

    private Optional<Author> author(CurrentPerson person) {
        return authors.country(person).map(country -> new Author(person.subject(), country));
    }

    private static ModelAndView unknown() {
        return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
    }
}
