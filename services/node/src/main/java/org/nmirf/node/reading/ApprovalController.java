package org.nmirf.node.reading;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.PictureDanger;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.release.ApprovalForm;
import org.nmirf.node.release.ApprovePractice;
import org.nmirf.node.review.ReadPractice;
import org.nmirf.node.review.ReadingForm;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.Notices;
import org.nmirf.node.site.TypedForm;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An approver's answer: let it leave, or send it back. */
@Controller
class ApprovalController {

    private final Dossiers dossiers;
    private final ReadPractice reading;
    private final ApprovePractice approve;
    private final SendBack sendBack;
    private final ReviewPages pages;
    private final Notices notices;

    ApprovalController(
            Dossiers dossiers,
            ReadPractice reading,
            ApprovePractice approve,
            SendBack sendBack,
            ReviewPages pages,
            Notices notices) {
        this.dossiers = dossiers;
        this.reading = reading;
        this.approve = approve;
        this.sendBack = sendBack;
        this.pages = pages;
        this.notices = notices;
    }

    /**
     * What the form of the review page sends.
     *
     * @param passage names of the passages that were read
     */
    record SignOffForm(
            @Nullable Integer revision,
            @Nullable String hash,
            @Nullable String event,
            @Nullable List<String> passage,
            @Nullable String singlingOut,
            @Nullable String linking,
            @Nullable String inference,
            @Nullable Set<PictureDanger> lookedFor) {

        ApprovalForm approval() {
            return new ApprovalForm(
                    revision == null ? 0 : revision,
                    hash,
                    event == null ? "" : event,
                    passage,
                    new ApprovalForm.Answers(singlingOut, linking, inference),
                    lookedFor);
        }

        TypedAnswers answers() {
            return new TypedAnswers(
                    Objects.requireNonNullElse(singlingOut, ""),
                    Objects.requireNonNullElse(linking, ""),
                    Objects.requireNonNullElse(inference, ""));
        }
    }

    @AllowedTo(Role.APPROVER)
    @PostMapping("/practices/{id}/approval")
    String approve(
            @PathVariable String id,
            SignOffForm form,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var practice = dossiers.get(id);
        return switch (approve.approve(practice.id(), form.approval(), Person.of(current))) {
            case Outcome.Done(var release) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("notice.approved"));
                yield "redirect:/releases/" + release.id();
            }
            case Outcome.Refused(var refusal) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, notices.of(refusal, reader.locale()));
                flash.addFlashAttribute(TypedAnswers.ATTRIBUTE, form.answers());
                yield "redirect:/practices/" + id + "/review";
            }
        };
    }

    @AllowedTo(Role.APPROVER)
    @PostMapping("/practices/{id}/readings")
    String read(
            @PathVariable String id,
            SignOffForm form,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var practice = dossiers.get(id);
        var read = new ReadingForm(form.hash(), form.passage());
        flash.addFlashAttribute(
                Notices.ATTRIBUTE,
                notices.of(
                        reading.read(practice.id(), read, Person.of(current)),
                        "notice.read",
                        reader.locale()));
        flash.addFlashAttribute(TypedAnswers.ATTRIBUTE, form.answers());
        return "redirect:/practices/" + id + "/review";
    }

    @AllowedTo(Role.APPROVER)
    @PostMapping("/practices/{id}/return")
    ModelAndView sendBack(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var practice = dossiers.get(id);
        var person = Person.of(current);
        String note = TypedForm.of(sent).value("note");
        return switch (sendBack.sendBack(practice.id(), note, person)) {
            case Outcome.Done(var draft) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("notice.sent-back"));
                yield new ModelAndView("redirect:/practices/" + draft.id() + "/review");
            }
            case Outcome.Refused(var refusal) -> {
                var now = pages.of(dossiers.get(id), TypedDecisions.none(), person, reader);
                var page =
                        new ModelAndView("review/review")
                                .addObject("view", now)
                                .addObject(TypedAnswers.ATTRIBUTE, TypedAnswers.NONE);
                yield notices.again(page, "return", sent, refusal, reader.locale());
            }
        };
    }
}
