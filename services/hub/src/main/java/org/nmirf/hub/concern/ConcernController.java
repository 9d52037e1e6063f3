package org.nmirf.hub.concern;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.nmirf.hub.writing.FaultWords;
import org.nmirf.hub.writing.Part;
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

/** Saying that something is wrong with a practice, and closing that, as pages. */
@Controller
class ConcernController {

    /** No person sees this field; whoever fills it in is a program. */
    private static final String TRAP = "website";

    private final Concerns concerns;
    private final ConcernPages pages;
    private final FaultWords words;

    ConcernController(Concerns concerns, ConcernPages pages, FaultWords words) {
        this.concerns = concerns;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/practices/{id}/report")
    ModelAndView form(@PathVariable UUID id, Reader reader) {
        return form(id, Typed.NOTHING, reader);
    }

    @PostMapping("/practices/{id}/report")
    ModelAndView say(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            Reader reader,
            Locale locale,
            RedirectAttributes next) {
        Typed typed = Typed.of(sent);
        if (!typed.text(TRAP).isEmpty()) {
            next.addFlashAttribute("notice", Notice.success("concern.kept"));
            return new ModelAndView("redirect:/practices/" + id);
        }
        if (!pages.isThere(id)) {
            return unknown();
        }
        return switch (concerns.say(written(typed), id, request.getRemoteAddr())) {
            case Written.Refused(var faults) ->
                    form(id, words.explain(typed, faults, locale), reader);
            case Written.Kept(var reference) -> {
                next.addFlashAttribute("notice", Notice.success("concern.kept"));
                yield new ModelAndView("redirect:/reported/" + reference);
            }
        };
    }

    @GetMapping("/reported/{reference}")
    ModelAndView said(@PathVariable UUID reference, Reader reader) {
        return pages.said(reference, reader).orElseGet(ConcernController::unknown);
    }

    @GetMapping("/concerns")
    ModelAndView list(
            @RequestParam(defaultValue = "0") String page, CurrentPerson person, Reader reader) {
        return pages.list(person, Part.page(page), Typed.NOTHING, null, reader);
    }

    /** Whoever changes the language of an answer that was refused comes by here. */
    @GetMapping("/concerns/{id}/closing")
    String closing() {
        return "redirect:/concerns";
    }

    @PostMapping("/concerns/{id}/closing")
    ModelAndView close(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson person,
            Reader reader,
            Locale locale,
            RedirectAttributes next) {
        Typed typed = Typed.of(sent);
        int page = Part.page(typed.value("page"));
        return switch (concerns.close(id, written(typed)).orElse(null)) {
            case null -> unknown();
            case Written.Refused(var faults) ->
                    pages.list(person, page, words.explain(typed, faults, locale), id, reader);
            case Written.Kept _ -> {
                next.addFlashAttribute("notice", Notice.success("concern.done"));
                yield new ModelAndView("redirect:/concerns?page=" + page);
            }
        };
    }

    private ModelAndView form(UUID id, Typed typed, Reader reader) {
        return pages.form(id, typed, reader).orElseGet(ConcernController::unknown);
    }

    private static Concerns.Form written(Typed typed) {
        return new Concerns.Form(typed.value("kind"), typed.value("language"), typed.text("text"));
    }

    private static ModelAndView unknown() {
        return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
    }
}
