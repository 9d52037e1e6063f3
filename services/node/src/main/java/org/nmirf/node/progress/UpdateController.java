package org.nmirf.node.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.progress.ProgressUpdate.About;
import org.nmirf.node.progress.ProgressUpdate.Content;
import org.nmirf.node.progress.ProgressUpdate.Kind;
import org.nmirf.node.progress.ProgressUpdate.State;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.node.site.Notices;
import org.nmirf.node.site.TypedForm;
import org.nmirf.node.wording.TypedWordings;
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

/** What waits for review, the page of an update, and its form. */
@Controller
class UpdateController {

    private static final int SIZE = 50;

    private final ProgressUpdates updates;
    private final UpdateAccess access;
    private final WriteUpdate write;
    private final UpdatePages pages;
    private final Notices notices;

    UpdateController(
            ProgressUpdates updates,
            UpdateAccess access,
            WriteUpdate write,
            UpdatePages pages,
            Notices notices) {
        this.updates = updates;
        this.access = access;
        this.write = write;
        this.pages = pages;
        this.notices = notices;
    }

    @AllowedTo({
        Role.OFFICER,
        Role.APPROVER,
        Role.ADMIN,
        Role.AUDITOR,
        Role.FOCAL_POINT,
        Role.CONTRIBUTOR
    })
    @GetMapping("/updates")
    ModelAndView list(
            @RequestParam(defaultValue = "0") int page, CurrentPerson current, Reader reader) {
        Person person = Person.of(current);
        int asked = Math.clamp(page, 0, Integer.MAX_VALUE / SIZE - 1);
        ProgressUpdates.Page own = updates.by(person.name(), asked, SIZE);
        List<ProgressUpdate> waiting = updates.in(State.IN_REVIEW);
        return new ModelAndView("progress/list")
                .addObject("mayJudge", UpdateAccess.isSecretariat(person))
                .addObject("waiting", pages.lines(waiting, person, reader))
                .addObject("own", pages.lines(own.items(), person, reader))
                .addObject("total", own.total())
                .addObject("page", asked)
                .addObject("isLast", (asked + 1) * SIZE >= own.total());
    }

    @AllowedTo({
        Role.OFFICER,
        Role.APPROVER,
        Role.ADMIN,
        Role.AUDITOR,
        Role.FOCAL_POINT,
        Role.CONTRIBUTOR
    })
    @GetMapping("/updates/{id}")
    ModelAndView detail(@PathVariable String id, CurrentPerson current, Reader reader) {
        Person person = Person.of(current);
        return new ModelAndView("progress/detail")
                .addObject("view", pages.page(find(id, person), person, reader));
    }

    @AllowedTo({Role.OFFICER, Role.FOCAL_POINT, Role.CONTRIBUTOR})
    @GetMapping("/updates/new")
    ModelAndView fresh(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String about,
            CurrentPerson current,
            Reader reader) {
        Person person = Person.of(current);
        return form(null, about(kind, about, person), TypedForm.EMPTY, person, reader);
    }

    @AllowedTo({Role.OFFICER, Role.FOCAL_POINT, Role.CONTRIBUTOR})
    @GetMapping("/updates/{id}/edit")
    ModelAndView edit(@PathVariable String id, CurrentPerson current, Reader reader) {
        Person person = Person.of(current);
        ProgressUpdate update = find(id, person);
        return form(update.id(), update.about(), UpdatePages.fields(update), person, reader);
    }

    /** Keeps a draft; with {@code then=submission} it is handed in at once. */
    @AllowedTo({Role.OFFICER, Role.FOCAL_POINT, Role.CONTRIBUTOR})
    @PostMapping("/updates")
    ModelAndView create(
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        Person person = Person.of(current);
        TypedForm form = TypedForm.of(sent);
        About about = about(form.value("kind"), form.value("about"), person);
        var outcome = content(form).then(content -> write.write(about, content, person));
        return saved(null, about, form, andThen(outcome, form, person), person, reader, flash);
    }

    @AllowedTo({Role.OFFICER, Role.FOCAL_POINT, Role.CONTRIBUTOR})
    @PostMapping("/updates/{id}")
    ModelAndView change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        Person person = Person.of(current);
        ProgressUpdate old = find(id, person);
        TypedForm form = TypedForm.of(sent);
        var read = new Seen(old.id(), form.revision(), "");
        var outcome = content(form).then(content -> write.change(read, content, person));
        return saved(
                old.id(), old.about(), form, andThen(outcome, form, person), person, reader, flash);
    }

    private Outcome<ProgressUpdate> andThen(
            Outcome<ProgressUpdate> outcome, TypedForm form, Person person) {
        return form.value("then").equals("submission")
                ? outcome.then(
                        kept -> write.handIn(new Seen(kept.id(), kept.revision(), ""), person))
                : outcome;
    }

    @AllowedTo({Role.OFFICER, Role.FOCAL_POINT, Role.CONTRIBUTOR})
    @PostMapping("/updates/{id}/submission")
    ModelAndView handIn(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        return switch (write.handIn(seen(id, sent), Person.of(current))) {
            case Outcome.Done(var update) -> done(update, "progress.handed-in", flash);
            case Outcome.Refused(var refusal) ->
                    again(id, "submission", sent, refusal, current, reader);
        };
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @PostMapping("/updates/{id}/publication")
    ModelAndView publish(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        return switch (write.publish(seen(id, sent), Person.of(current))) {
            case Outcome.Done(var update) -> done(update, "progress.is-published", flash);
            case Outcome.Refused(var refusal) ->
                    again(id, "publication", sent, refusal, current, reader);
        };
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @PostMapping("/updates/{id}/return")
    ModelAndView giveBack(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        return switch (write.giveBack(seen(id, sent), Person.of(current))) {
            case Outcome.Done(var update) -> done(update, "progress.given-back", flash);
            case Outcome.Refused(var refusal) ->
                    again(id, "return", sent, refusal, current, reader);
        };
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @PostMapping("/updates/{id}/recall")
    ModelAndView recall(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        return switch (write.recall(seen(id, sent), Person.of(current))) {
            case Outcome.Done(var update) -> done(update, "progress.recalled", flash);
            case Outcome.Refused(var refusal) ->
                    again(id, "recall", sent, refusal, current, reader);
        };
    }

    private static Outcome<Content> content(TypedForm form) {
        List<Detail> wrong = new ArrayList<>();
        LocalDate from = form.day("from", wrong);
        LocalDate to = form.day("to", wrong);
        if (from != null && to != null) {
            return Outcome.done(new Content(TypedWordings.read(form::value, "text"), from, to));
        }
        if (wrong.isEmpty()) {
            wrong.add(Detail.of(from == null ? "from" : "to", "progress.period-missing"));
        }
        return Outcome.refused(Refusal.invalid(wrong));
    }

    private About about(String kind, String id, Person person) {
        for (Kind one : Kind.values()) {
            if (one.name().equals(kind)) {
                About about = new About(one, Dossiers.uuid(id));
                if (access.mayWrite(about, person)) {
                    return about;
                }
            }
        }
        throw new MissingPageException(id);
    }

    private ModelAndView saved(
            @Nullable UUID id,
            About about,
            TypedForm form,
            Outcome<ProgressUpdate> outcome,
            Person person,
            Reader reader,
            RedirectAttributes flash) {
        return switch (outcome) {
            case Outcome.Done(var update) -> {
                boolean isDraft = update.state() == State.DRAFT;
                yield done(update, isDraft ? "progress.saved" : "progress.handed-in", flash);
            }
            case Outcome.Refused(var refusal) -> {
                TypedForm shown = form.with(refusal, notices, reader.locale());
                yield notices.refused(
                        form(id, about, shown, person, reader), refusal, reader.locale());
            }
        };
    }

    private ModelAndView form(
            @Nullable UUID id, About about, TypedForm form, Person person, Reader reader) {
        return new ModelAndView("progress/form")
                .addObject("view", pages.form(id, about, form, person, reader));
    }

    private ProgressUpdate find(String id, Person person) {
        return updates.find(Dossiers.uuid(id))
                .filter(one -> access.maySee(one, person))
                .orElseThrow(() -> new MissingPageException(id));
    }

    private static Seen seen(String id, MultiValueMap<String, String> sent) {
        TypedForm form = TypedForm.of(sent);
        return new Seen(Dossiers.uuid(id), form.revision(), form.value("reason"));
    }

    private static ModelAndView done(ProgressUpdate update, String done, RedirectAttributes flash) {
        flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success(done));
        return new ModelAndView("redirect:/updates/" + update.id());
    }

    private ModelAndView again(
            String id,
            String form,
            MultiValueMap<String, String> sent,
            Refusal refusal,
            CurrentPerson current,
            Reader reader) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw new MissingPageException(id);
        }
        return notices.again(detail(id, current, reader), form, sent, refusal, reader.locale());
    }
}
