package org.nmirf.node.actionpages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.ActionForm;
import org.nmirf.node.action.EditAction;
import org.nmirf.node.action.ReadActions;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.node.site.Notices;
import org.nmirf.node.site.TypedForm;
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

/** The list of actions, the page of one, and its form. */
@Controller
class ActionController {

    private static final int PAGE = 25;

    private final ReadActions read;
    private final EditAction edit;
    private final ActionPages pages;
    private final ActionEditor editor;
    private final Notices notices;

    ActionController(
            ReadActions read,
            EditAction edit,
            ActionPages pages,
            ActionEditor editor,
            Notices notices) {
        this.read = read;
        this.edit = edit;
        this.pages = pages;
        this.editor = editor;
        this.notices = notices;
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping("/actions")
    ModelAndView list(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(defaultValue = "0") int page,
            CurrentPerson current,
            Reader reader) {
        Person person = Person.of(current);
        int shown = Math.max(0, page);
        var seen = read.all(person);
        var list = pages.list(seen, asked, shown, PAGE, reader);
        return new ModelAndView("action/list")
                .addObject("view", list)
                .addObject("page", shown)
                .addObject("isFirst", shown == 0)
                .addObject("isLast", (shown + 1L) * PAGE >= list.total())
                .addObject("isNone", seen.actions().isEmpty())
                .addObject("isOfficer", person.is(Role.OFFICER));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping("/actions/{id}")
    ModelAndView detail(@PathVariable String id, CurrentPerson current, Reader reader) {
        Person person = Person.of(current);
        Action action = find(id, person);
        return new ModelAndView("action/detail")
                .addObject("waiting", editor.waiting(action, person))
                .addObject("view", pages.page(action, person, reader));
    }

    /**
     * A form for a new action.
     *
     * @param recommendation that it shall answer, where the form was opened from its page
     */
    @AllowedTo(Role.OFFICER)
    @GetMapping("/actions/new")
    ModelAndView fresh(
            @RequestParam(required = false) @Nullable String recommendation,
            @RequestParam(required = false) @Nullable String cluster,
            Reader reader) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("status", List.of(Action.Status.PLANNED.name()));
        if (recommendation != null) {
            fields.put("recommendations", List.of(Dossiers.uuid(recommendation).toString()));
        }
        if (cluster != null) {
            fields.put("clusters", List.of(Dossiers.uuid(cluster).toString()));
        }
        return form(null, TypedForm.of(fields), reader);
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/actions/{id}/edit")
    ModelAndView edit(@PathVariable String id, CurrentPerson current, Reader reader) {
        Person person = Person.of(current);
        Action action = find(id, person);
        return form(action.id(), editor.fields(action, person), reader);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/actions")
    ModelAndView create(
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        TypedForm form = TypedForm.of(sent);
        Outcome<Action> outcome =
                readable(form).then(typed -> edit.create(typed.content(), Person.of(current)));
        return saved(null, form, outcome, reader, flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/actions/{id}")
    ModelAndView change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        UUID action = Dossiers.uuid(id);
        TypedForm form = TypedForm.of(sent);
        Person person = Person.of(current);
        Outcome<Action> outcome =
                readable(form)
                        .then(typed -> edit.change(typed.seen(action), typed.content(), person))
                        .map(kept -> editor.kept(kept, form, person));
        return saved(action, form, outcome, reader, flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/actions/{id}/archived")
    String archive(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "false") boolean away,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        UUID action = Dossiers.uuid(id);
        var wish = Seen.of(action, revision);
        flash.addFlashAttribute(
                Notices.ATTRIBUTE,
                notices.of(
                        edit.archive(wish, away, Person.of(current)),
                        away ? "action.is-away" : "action.taken-out",
                        reader.locale()));
        return "redirect:/actions/" + action;
    }

    private Outcome<ActionForm> readable(TypedForm form) {
        List<Detail> wrong = new ArrayList<>();
        ActionForm typed = editor.read(form, wrong);
        return wrong.isEmpty() ? Outcome.done(typed) : Outcome.refused(Refusal.invalid(wrong));
    }

    private ModelAndView saved(
            @Nullable UUID id,
            TypedForm form,
            Outcome<Action> outcome,
            Reader reader,
            RedirectAttributes flash) {
        return switch (outcome) {
            case Outcome.Done(var action) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("action.saved"));
                yield new ModelAndView("redirect:/actions/" + action.id());
            }
            case Outcome.Refused(var refusal) -> {
                yield notices.refused(
                        form(id, form.with(refusal, notices, reader.locale()), reader),
                        refusal,
                        reader.locale());
            }
        };
    }

    private ModelAndView form(@Nullable UUID id, TypedForm form, Reader reader) {
        return new ModelAndView("action/form").addObject("view", editor.view(id, form, reader));
    }

    private Action find(String id, Person person) {
        return read.find(Dossiers.uuid(id), person).orElseThrow(() -> new MissingPageException(id));
    }
}
