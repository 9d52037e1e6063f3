package org.nmirf.node.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.review.DecisionForm;
import org.nmirf.node.review.FoundText;
import org.nmirf.node.review.ReviewPractice;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The review page: deciding on findings and handing in. */
@Controller
class ReviewController {

    private static final String VIEW = "review/review";

    private final Dossiers dossiers;
    private final ReviewPages pages;
    private final ReviewPractice review;
    private final Notices notices;

    ReviewController(Dossiers dossiers, ReviewPages pages, ReviewPractice review, Notices notices) {
        this.dossiers = dossiers;
        this.pages = pages;
        this.review = review;
        this.notices = notices;
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN})
    @GetMapping("/practices/{id}/review")
    ModelAndView read(
            @PathVariable String id, CurrentPerson current, Reader reader, Model flashed) {
        var page = page(dossiers.get(id), TypedDecisions.none(), current, reader);
        if (!flashed.containsAttribute(TypedAnswers.ATTRIBUTE)) {
            page.addObject(TypedAnswers.ATTRIBUTE, TypedAnswers.NONE);
        }
        return page;
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/practices/{id}/decisions")
    ModelAndView decide(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String rest,
            @RequestParam MultiValueMap<String, String> parameters,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        Practice practice = dossiers.get(id);
        var typed = new TypedDecisions(parameters, Map.of());
        List<DecisionForm> forms =
                "SUGGESTED".equals(rest) ? typed.accepting(found(practice)) : typed.forms();
        return switch (review.decide(practice.id(), forms, Person.of(current))) {
            case Outcome.Done(var found) -> {
                flash.addFlashAttribute(
                        Notices.ATTRIBUTE,
                        found.undecided() == 0
                                ? Notice.success("notice.decided-all")
                                : Notice.success(
                                        "notice.decided", reader.number(found.undecided())));
                yield new ModelAndView("redirect:/practices/" + id + "/review");
            }
            case Outcome.Refused(var refusal) -> wrong(practice, typed, refusal, current, reader);
        };
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/practices/{id}/submission")
    String handIn(
            @PathVariable String id,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        Practice practice = dossiers.get(id);
        flash.addFlashAttribute(
                Notices.ATTRIBUTE,
                notices.of(
                        review.submit(practice.id(), Person.of(current)),
                        "notice.handed-in",
                        reader.locale()));
        return "redirect:/practices/" + id + "/review";
    }

    private List<FoundText> found(Practice practice) {
        return switch (review.findings(practice.id())) {
            case Outcome.Done(var found) -> found.findings();
            case Outcome.Refused(var refusal) -> List.of();
        };
    }

    private ModelAndView wrong(
            Practice practice,
            TypedDecisions typed,
            Refusal refusal,
            CurrentPerson current,
            Reader reader) {
        Map<String, String> errors = new HashMap<>();
        List<DecisionForm> forms = typed.forms();
        for (Refusal.Detail detail : refusal.details()) {
            name(detail.field(), forms)
                    .ifPresent(name -> errors.put(name, notices.say(detail, reader.locale())));
        }
        var page = page(practice, new TypedDecisions(typed.typed(), errors), current, reader);
        page.addObject(Notices.ATTRIBUTE, notices.of(refusal, reader.locale()));
        page.addObject(TypedAnswers.ATTRIBUTE, TypedAnswers.NONE);
        page.setStatus(HttpStatusCode.valueOf(refusal.kind().status()));
        return page;
    }

    // "decisions[2].reason" is about the field reason:ID of the third decision.
    private static java.util.Optional<String> name(String path, List<DecisionForm> forms) {
        var matcher = java.util.regex.Pattern.compile("decisions\\[(\\d+)]\\.(\\w+)").matcher(path);
        if (!matcher.matches()) {
            return java.util.Optional.empty();
        }
        int index = Integer.parseInt(matcher.group(1));
        return index < forms.size()
                ? java.util.Optional.of(matcher.group(2) + ":" + forms.get(index).finding())
                : java.util.Optional.empty();
    }

    private ModelAndView page(
            Practice practice, TypedDecisions typed, CurrentPerson current, Reader reader) {
        return new ModelAndView(VIEW)
                .addObject("view", pages.of(practice, typed, Person.of(current), reader));
    }
}
