package org.nmirf.hub.adoption;

import java.util.Locale;
import java.util.UUID;
import org.nmirf.hub.writing.Authors;
import org.nmirf.hub.writing.FaultWords;
import org.nmirf.hub.writing.Typed;
import org.nmirf.hub.writing.Written;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying that one's mechanism adapted a practice, as pages. */
@Controller
class AdoptionController {

    private final Adoptions adoptions;
    private final AdoptionPages pages;
    private final Authors authors;
    private final FaultWords words;

    AdoptionController(
            Adoptions adoptions, AdoptionPages pages, Authors authors, FaultWords words) {
        this.adoptions = adoptions;
        this.pages = pages;
        this.authors = authors;
        this.words = words;
    }

    @GetMapping("/adoptions")
    ModelAndView list(CurrentPerson person, Reader reader) {
        return pages.list(authors.owner(person), reader);
    }

    @GetMapping("/practices/{id}/adapt")
    ModelAndView form(@PathVariable UUID id, CurrentPerson person, Reader reader) {
        return form(id, Typed.NOTHING, person, reader);
    }

    @PostMapping("/practices/{id}/adapt")
    ModelAndView adopt(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson person,
            Reader reader,
            Locale locale,
            RedirectAttributes next) {
        Typed typed = Typed.of(sent);
        var form =
                new Adoptions.Form(
                        typed.value("language"), typed.text("text"), typed.value("own").strip());
        Written written =
                authors.country(person)
                        .map(
                                one ->
                                        adoptions.adopt(
                                                form, id, one, person.subject(), reader.language()))
                        .orElseGet(() -> Written.refused("no-member"));
        return switch (written) {
            case Written.Refused(var faults) ->
                    form(id, words.explain(typed, faults, locale), person, reader);
            case Written.Kept _ -> {
                next.addFlashAttribute("notice", Notice.success("adoption.kept"));
                yield new ModelAndView("redirect:/practices/" + id);
            }
        };
    }

    @PostMapping("/practices/{id}/adapt/withdrawal")
    String withdraw(@PathVariable UUID id, CurrentPerson person, RedirectAttributes next) {
        boolean isTaken =
                authors.owner(person).filter(one -> adoptions.withdraw(id, one)).isPresent();
        next.addFlashAttribute(
                "notice",
                isTaken ? Notice.success("adoption.withdrawn") : Notice.error("adoption.none"));
        return "redirect:/adoptions";
    }

    private ModelAndView form(UUID id, Typed typed, CurrentPerson person, Reader reader) {
        return pages.form(id, typed, person, reader)
                .orElseGet(() -> new ModelAndView("error/404", HttpStatus.NOT_FOUND));
    }
}
