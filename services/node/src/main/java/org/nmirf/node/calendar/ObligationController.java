package org.nmirf.node.calendar;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.obligation.Guidance;
import org.nmirf.node.obligation.KeepObligation;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.WorkingGroup;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing down what is owed, and looking at it. */
@Controller
class ObligationController {

    private final ObligationPages pages;
    private final KeepObligation keep;
    private final Guidance guidance;
    private final Notices notices;

    ObligationController(
            ObligationPages pages, KeepObligation keep, Guidance guidance, Notices notices) {
        this.pages = pages;
        this.keep = keep;
        this.guidance = guidance;
        this.notices = notices;
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/obligations/new")
    ModelAndView blank(Reader reader) {
        return view(pages.form(null, TypedObligation.BLANK, Map.of(), false, reader));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping("/obligations/{id}")
    ModelAndView show(@PathVariable String id, CurrentPerson current, Reader reader) {
        var person = Person.of(current);
        var obligation = pages.get(Dossiers.uuid(id), person);
        return detail(obligation, TypedObligation.BLANK, Map.of(), person, reader);
    }

    private ModelAndView detail(
            Obligation obligation,
            TypedObligation typed,
            Map<String, String> errors,
            Person person,
            Reader reader) {
        return new ModelAndView("calendar/detail")
                .addObject("view", pages.of(obligation, person, reader))
                .addObject("typed", typed)
                .addObject("errors", errors);
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/obligations/{id}/edit")
    ModelAndView edit(@PathVariable String id, CurrentPerson current, Reader reader) {
        var obligation = pages.get(Dossiers.uuid(id), Person.of(current));
        var typed = TypedObligation.of(obligation.content());
        return view(pages.form(obligation, typed, Map.of(), false, reader));
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/obligations")
    ModelAndView create(
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var typed = new TypedObligation(fields);
        if (typed.value("then").equals("suggest")) {
            return suggested(null, typed, reader);
        }
        return answer(
                null,
                typed,
                typed.content()
                        .then(
                                content ->
                                        keep.create(
                                                content, WorkingGroup.NONE, Person.of(current))),
                reader,
                flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/obligations/{id}")
    ModelAndView change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var person = Person.of(current);
        var stands = pages.get(Dossiers.uuid(id), person);
        var typed = new TypedObligation(fields);
        if (typed.value("then").equals("suggest")) {
            return suggested(stands, typed, reader);
        }
        var read = read(stands, typed.value("revision"), typed.value("reason"));
        return answer(
                stands,
                typed,
                typed.content().then(content -> keep.change(read, old -> content, person)),
                reader,
                flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/obligations/{id}/submission")
    ModelAndView submit(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var person = Person.of(current);
        var stands = pages.get(Dossiers.uuid(id), person);
        var typed = new TypedObligation(fields);
        var read = read(stands, typed.value("revision"), "");
        var outcome =
                typed.submitted()
                        .then(
                                submission ->
                                        keep.change(
                                                read, old -> old.submitted(submission), person));
        return switch (outcome) {
            case Outcome.Done<Obligation> done -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("obligation.submitted"));
                yield new ModelAndView("redirect:/obligations/" + stands.id());
            }
            case Outcome.Refused<Obligation>(var refusal) -> {
                var errors = notices.errors(refusal, reader.locale());
                var page = detail(pages.get(stands.id(), person), typed, errors, person, reader);
                page.setStatus(HttpStatusCode.valueOf(refusal.kind().status()));
                yield page.addObject(Notices.ATTRIBUTE, notices.of(refusal, reader.locale()));
            }
        };
    }

    private static Seen read(Obligation stands, String revision, String reason) {
        int number = Seen.revision(revision);
        return new Seen(stands.id(), number, reason);
    }

    private ModelAndView suggested(
            @Nullable Obligation stands, TypedObligation typed, Reader reader) {
        var day =
                typed.procedure()
                        .flatMap(
                                procedure ->
                                        typed.since()
                                                .flatMap(
                                                        since ->
                                                                guidance.suggest(
                                                                        typed.value("body"),
                                                                        procedure,
                                                                        since)));
        if (day.isPresent()) {
            return view(pages.form(stands, typed.withDue(day.get()), Map.of(), true, reader));
        }
        var none = Refusal.Detail.of("since", "obligation.no-suggestion");
        var errors = Map.of("since", notices.say(none, reader.locale()));
        return view(pages.form(stands, typed, errors, false, reader));
    }

    private ModelAndView answer(
            @Nullable Obligation stands,
            TypedObligation typed,
            Outcome<Obligation> outcome,
            Reader reader,
            RedirectAttributes flash) {
        return switch (outcome) {
            case Outcome.Done<Obligation>(var kept) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("obligation.saved"));
                yield new ModelAndView("redirect:/obligations/" + kept.id());
            }
            case Outcome.Refused<Obligation>(var refusal) -> {
                var errors = notices.errors(refusal, reader.locale());
                yield notices.refused(
                        view(pages.form(stands, typed, errors, false, reader)),
                        refusal,
                        reader.locale());
            }
        };
    }

    private static ModelAndView view(ObligationPage.Form form) {
        return new ModelAndView("calendar/form").addObject("view", form);
    }
}
