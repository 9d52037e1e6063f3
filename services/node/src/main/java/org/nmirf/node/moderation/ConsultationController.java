package org.nmirf.node.moderation;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.consultation.Consultation;
import org.nmirf.node.consultation.Consultations;
import org.nmirf.node.consultation.KeepConsultation;
import org.nmirf.node.consultation.Moderate;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.showing.Asks;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing a call for contributions, and looking at what came of it. */
@Controller
class ConsultationController {

    private final ConsultationPages pages;
    private final KeepConsultation keep;
    private final Asks asks;
    private final Notices notices;

    ConsultationController(
            ConsultationPages pages, KeepConsultation keep, Asks asks, Notices notices) {
        this.pages = pages;
        this.keep = keep;
        this.asks = asks;
        this.notices = notices;
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/consultations")
    ModelAndView list(CurrentPerson current, Reader reader) {
        return new ModelAndView("moderation/list")
                .addObject("lines", pages.list(reader))
                .addObject("isOfficer", Person.of(current).is(Role.OFFICER));
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/consultations/new")
    ModelAndView blank(Reader reader) {
        return view(pages.form(null, TypedConsultation.BLANK, Map.of(), reader));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/consultations/{id}")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int asked,
            @RequestParam(defaultValue = "0") int came,
            @RequestParam(defaultValue = "") String whom,
            CurrentPerson current,
            Reader reader,
            Model flashed) {
        var consultation = pages.get(id);
        String made = flashed.getAttribute("made") instanceof String link ? link : null;
        var told =
                new ConsultationPages.Told(
                        made, TypedAnswer.of(flashed), Person.of(current).is(Role.OFFICER));
        var shown = TypedConsultation.id(whom);
        return new ModelAndView("moderation/detail")
                .addObject("waiting", asks.waiting(Consultations.KIND).get(consultation.id()))
                .addObject("waitingSaid", asks.waiting(Moderate.KIND))
                .addObject(
                        "view",
                        pages.of(
                                consultation,
                                new Slice.Wanted(asked, shown),
                                new Slice.Wanted(came, shown),
                                told,
                                reader));
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/consultations/{id}/edit")
    ModelAndView edit(@PathVariable String id, Reader reader) {
        var consultation = pages.get(id);
        var stands = TypedConsultation.of(consultation.content());
        UUID asked = asks.waiting(Consultations.KIND).get(consultation.id());
        var typed = asked == null ? stands : stands.asked(asked);
        return view(pages.form(consultation, typed, Map.of(), reader));
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/consultations")
    ModelAndView create(
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var typed = new TypedConsultation(fields);
        var outcome =
                typed.content(null, reader.language())
                        .then(content -> keep.create(content, Person.of(current)));
        return answer(null, typed, outcome, reader, flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/consultations/{id}")
    ModelAndView change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var stands = pages.get(id);
        var typed = new TypedConsultation(fields);
        int revision = Seen.revision(typed.value("revision"));
        var outcome =
                typed.content(stands.content(), reader.language())
                        .then(
                                content ->
                                        keep.change(
                                                stands.id(), revision, content, Person.of(current)))
                        .map(kept -> kept(kept, typed, Person.of(current)));
        return answer(stands, typed, outcome, reader, flash);
    }

    /** Ends what waits to show it where the form, which said that it waits, wants it no more. */
    private Consultation kept(Consultation kept, TypedConsultation typed, Person person) {
        if (typed.has("asked") && !typed.has("shown")) {
            asks.end(Consultations.KIND, kept.id(), person);
        }
        return kept;
    }

    private ModelAndView answer(
            @Nullable Consultation stands,
            TypedConsultation typed,
            Outcome<Consultation> outcome,
            Reader reader,
            RedirectAttributes flash) {
        return switch (outcome) {
            case Outcome.Done<Consultation>(var kept) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("consultation.saved"));
                yield new ModelAndView("redirect:/consultations/" + kept.id());
            }
            case Outcome.Refused<Consultation>(var refusal) -> {
                var errors = notices.errors(refusal, reader.locale());
                yield notices.refused(
                        view(pages.form(stands, typed, errors, reader)), refusal, reader.locale());
            }
        };
    }

    private static ModelAndView view(ConsultationPage.Form form) {
        return new ModelAndView("moderation/form").addObject("view", form);
    }
}
