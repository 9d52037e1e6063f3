package org.nmirf.node.editor;

import java.util.List;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.WritePractice;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing a practice and changing it. */
@Controller
class EditorController {

    private final Dossiers dossiers;
    private final EditorPages pages;
    private final WritePractice write;
    private final Notices notices;

    EditorController(Dossiers dossiers, EditorPages pages, WritePractice write, Notices notices) {
        this.dossiers = dossiers;
        this.pages = pages;
        this.write = write;
        this.notices = notices;
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/practices/new")
    ModelAndView blank(Reader reader) {
        return view(pages.blank(reader));
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/practices/{id}/edit")
    ModelAndView edit(@PathVariable String id, Reader reader) {
        return view(pages.of(dossiers.get(id), reader));
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/practices")
    ModelAndView create(
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var typed = new TypedPractice(fields);
        if (typed.isSearch()) {
            return view(pages.searched(typed, Person.of(current), reader));
        }
        Outcome<Practice> outcome =
                pages.check(typed)
                        .<Outcome<Practice>>map(Outcome::refused)
                        .orElseGet(() -> write.create(typed.toForm(), Person.of(current)));
        return switch (outcome) {
            case Outcome.Done(var practice) -> saved(practice, typed, flash);
            case Outcome.Refused(var refusal) ->
                    refused(pages.refused(typed, refusal, reader), refusal, reader);
        };
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/practices/{id}")
    ModelAndView change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var stands = dossiers.get(id);
        var typed = new TypedPractice(fields);
        if (typed.isSearch()) {
            return view(pages.searched(stands, typed, Person.of(current), reader));
        }
        Outcome<Practice> outcome =
                pages.check(typed)
                        .<Outcome<Practice>>map(Outcome::refused)
                        .orElseGet(
                                () ->
                                        write.change(
                                                stands.id(), typed.toForm(), Person.of(current)));
        return switch (outcome) {
            case Outcome.Done(var practice) -> saved(practice, typed, flash);
            case Outcome.Refused(var refusal) ->
                    refused(
                            pages.refused(dossiers.get(id), typed, refusal, reader),
                            refusal,
                            reader);
        };
    }

    private static ModelAndView saved(
            Practice practice, TypedPractice typed, RedirectAttributes flash) {
        flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("notice.saved"));
        String next = List.of("review", "enter").contains(typed.value("then")) ? "/review" : "";
        return new ModelAndView("redirect:/practices/" + practice.id() + next);
    }

    private ModelAndView refused(EditorPage page, Refusal refusal, Reader reader) {
        return notices.refused(view(page), refusal, reader.locale());
    }

    private static ModelAndView view(EditorPage page) {
        return new ModelAndView("editor/editor").addObject("view", page);
    }
}
