package org.nmirf.node.plenary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.chronicle.HistoryView;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.Obligations;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.plenary.Plenary.Conclusion;
import org.nmirf.node.plenary.Plenary.Content;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of the meetings. */
@Controller
class PlenaryController {

    private static final int EMPTY_LINES = 3;

    private final Plenaries plenaries;
    private final KeepPlenary keep;
    private final Institutions institutions;
    private final Around around;

    PlenaryController(
            Plenaries plenaries, KeepPlenary keep, Institutions institutions, Around around) {
        this.plenaries = plenaries;
        this.keep = keep;
        this.institutions = institutions;
        this.around = around;
    }

    /** Where time, ids and the words of refusals come from. */
    @org.springframework.stereotype.Component("plenaryAround")
    record Around(
            Clock clock,
            Ids ids,
            Notices notices,
            HistoryView history,
            ConclusionSteps steps,
            Obligations obligations,
            MessageSource messages) {

        /** What an obligation is called. */
        String name(Obligation obligation, Reader reader) {
            var content = obligation.content();
            return messages.getMessage(
                            "calendar.feed.title",
                            new Object[] {
                                reader.label("bodies", content.body()),
                                messages.getMessage(
                                        "obligation.procedure." + content.procedure(),
                                        null,
                                        reader.locale())
                            },
                            reader.locale())
                    + ", "
                    + content.due().text();
        }

        /** Those that are not met yet, as choices. */
        List<Option> open(Reader reader) {
            return obligations.all().stream()
                    .filter(one -> one.content().submission() == null)
                    .map(one -> Option.of(one.id().toString(), name(one, reader), false))
                    .toList();
        }
    }

    /** A meeting in the list. */
    record Line(Plenary plenary, int late) {}

    /**
     * A conclusion on the page.
     *
     * @param step on the way to what it is a step; null for nothing
     */
    record Agreed(Conclusion conclusion, String who, boolean isLate, @Nullable Obligation step) {}

    /**
     * A line of the form.
     *
     * @param owners institutions to choose from
     */
    record Row(String id, String what, String due, List<Option> owners) {

        Row {
            owners = List.copyOf(owners);
        }
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/plenaries")
    ModelAndView list(CurrentPerson current) {
        LocalDate today = LocalDate.now(around.clock());
        return new ModelAndView("plenary/list")
                .addObject(
                        "lines",
                        plenaries.all().stream()
                                .map(one -> new Line(one, one.late(today)))
                                .toList())
                .addObject("isOfficer", Person.of(current).is(Role.OFFICER));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/plenaries/{id}")
    ModelAndView show(@PathVariable String id, CurrentPerson current, Reader reader) {
        var plenary = get(id);
        LocalDate today = LocalDate.now(around.clock());
        var steps = around.steps().of(plenary);
        var agreed =
                plenary.content().conclusions().stream()
                        .map(
                                one ->
                                        new Agreed(
                                                one,
                                                name(one.institution(), reader),
                                                one.isLate(today),
                                                steps.get(one.id())))
                        .toList();
        boolean isOfficer = Person.of(current).is(Role.OFFICER);
        boolean mayMake = isOfficer && !around.steps().open(plenary).isEmpty();
        return new ModelAndView("plenary/detail")
                .addObject("obligations", mayMake ? around.open(reader) : List.of())
                .addObject("plenary", plenary)
                .addObject("agreed", agreed)
                .addObject("late", plenary.late(today))
                .addObject("versions", around.history().of(Plenaries.KIND, plenary.id(), reader))
                .addObject(
                        "participants",
                        plenary.content().participants().stream()
                                .map(one -> name(one, reader))
                                .toList())
                .addObject("isOfficer", isOfficer);
    }

    /** Makes steps on the way to a report of everything that is open. */
    @AllowedTo(Role.OFFICER)
    @PostMapping("/plenaries/{id}/steps")
    String makeSteps(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String obligation,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var stands = get(id);
        var outcome =
                around.steps()
                        .make(
                                stands,
                                Dossiers.uuid(obligation),
                                reader.language().code(),
                                Person.of(current));
        flash.addFlashAttribute(
                Notices.ATTRIBUTE,
                around.notices().of(outcome, "plenary.steps-made", reader.locale()));
        return "redirect:/plenaries/" + stands.id() + "#conclusions";
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/plenaries/new")
    ModelAndView blank(Reader reader) {
        var today = LocalDate.now(around.clock());
        return form(null, "", new Content("", today, false, "", List.of(), List.of()), reader);
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/plenaries/{id}/edit")
    ModelAndView edit(@PathVariable String id, Reader reader) {
        var plenary = get(id);
        return form(plenary.id(), Integer.toString(plenary.revision()), plenary.content(), reader);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/plenaries")
    ModelAndView create(
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var typed = new TypedPlenary(fields).content(List.of(), around.ids());
        var outcome = typed.then(content -> keep.create(content, Person.of(current)));
        return answer(null, "", typed, outcome, reader, flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/plenaries/{id}")
    ModelAndView change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var stands = get(id);
        String revision = Objects.requireNonNullElse(fields.getFirst("revision"), "");
        int read = revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : 0;
        var typed = new TypedPlenary(fields).content(stands.content().conclusions(), around.ids());
        var outcome =
                typed.then(content -> keep.change(stands.id(), read, content, Person.of(current)));
        return answer(stands, revision, typed, outcome, reader, flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/plenaries/{id}/conclusions/{conclusion}")
    String finish(
            @PathVariable String id,
            @PathVariable String conclusion,
            @RequestParam(defaultValue = "false") boolean open,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var stands = get(id);
        var outcome =
                keep.finish(stands.id(), Dossiers.uuid(conclusion), !open, Person.of(current));
        flash.addFlashAttribute(
                Notices.ATTRIBUTE,
                around.notices().of(outcome, "consultation.saved", reader.locale()));
        return "redirect:/plenaries/" + stands.id() + "#conclusions";
    }

    private ModelAndView answer(
            @Nullable Plenary stands,
            String revision,
            Outcome<Content> typed,
            Outcome<Plenary> outcome,
            Reader reader,
            RedirectAttributes flash) {
        return switch (outcome) {
            case Outcome.Done<Plenary>(var kept) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("consultation.saved"));
                yield new ModelAndView("redirect:/plenaries/" + kept.id());
            }
            case Outcome.Refused<Plenary>(var refusal) -> {
                Content shown =
                        switch (typed) {
                            case Outcome.Done<Content>(var content) -> content;
                            case Outcome.Refused<Content> unread ->
                                    stands == null
                                            ? new Content(
                                                    "",
                                                    LocalDate.now(around.clock()),
                                                    false,
                                                    "",
                                                    List.of(),
                                                    List.of())
                                            : stands.content();
                        };
                var page = form(stands == null ? null : stands.id(), revision, shown, reader);
                page.addObject(Notices.ATTRIBUTE, around.notices().of(refusal, reader.locale()));
                page.setStatus(HttpStatusCode.valueOf(refusal.kind().status()));
                yield page;
            }
        };
    }

    private ModelAndView form(@Nullable UUID id, String revision, Content content, Reader reader) {
        List<Row> rows = new ArrayList<>();
        content.conclusions()
                .forEach(
                        one ->
                                rows.add(
                                        new Row(
                                                one.id().toString(),
                                                one.what(),
                                                Objects.toString(one.due(), ""),
                                                options(
                                                        reader,
                                                        Objects.toString(one.institution(), "")))));
        for (int more = 0; more < EMPTY_LINES; more++) {
            rows.add(new Row("", "", "", options(reader, "")));
        }
        return new ModelAndView("plenary/form")
                .addObject("id", id)
                .addObject("revision", revision)
                .addObject("content", content)
                .addObject("rows", rows)
                .addObject(
                        "participants",
                        options(
                                reader,
                                content.participants().stream()
                                        .map(UUID::toString)
                                        .toArray(String[]::new)));
    }

    private List<Option> options(Reader reader, String... chosen) {
        List<String> all = List.of(chosen);
        return institutions.all().stream()
                .filter(one -> !one.isArchived() || all.contains(one.id().toString()))
                .map(
                        one ->
                                Option.of(
                                        one.id().toString(),
                                        one.name(reader.language().code()),
                                        all.contains(one.id().toString())))
                .sorted((one, other) -> reader.language().compare(one.label(), other.label()))
                .toList();
    }

    private String name(@Nullable UUID institution, Reader reader) {
        return institution == null
                ? ""
                : institutions
                        .find(institution)
                        .map(one -> one.name(reader.language().code()))
                        .orElse("");
    }

    private Plenary get(String id) {
        return plenaries.find(Dossiers.uuid(id)).orElseThrow(() -> new MissingPageException(id));
    }
}
