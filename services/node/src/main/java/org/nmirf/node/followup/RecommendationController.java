package org.nmirf.node.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.EditRecommendation.Read;
import org.nmirf.node.recommendation.Grade;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.showing.Asks;
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

/** The page of one recommendation, and what is decided on it. */
@Controller
class RecommendationController {

    private final SeenRecommendations seen;
    private final RecommendationPages pages;
    private final EditRecommendation edit;
    private final Notices notices;
    private final Clock clock;
    private final Asks asks;

    RecommendationController(
            SeenRecommendations seen,
            RecommendationPages pages,
            EditRecommendation edit,
            Notices notices,
            Clock clock,
            Asks asks) {
        this.seen = seen;
        this.pages = pages;
        this.edit = edit;
        this.notices = notices;
        this.clock = clock;
        this.asks = asks;
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping("/recommendations/{id}")
    ModelAndView show(@PathVariable String id, CurrentPerson current, Reader reader) {
        var person = Person.of(current);
        return view(pages.of(seen.get(id, person), person, reader));
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/recommendations/{id}/follow-up")
    ModelAndView decide(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var person = Person.of(current);
        Recommendation one = seen.get(id, person);
        var typed = new TypedFollowUp(fields);
        Outcome<Recommendation> outcome =
                typed.read(one.followUp(), LocalDate.now(clock))
                        .then(followUp -> edit.decide(read(one, fields), followUp, person));
        return switch (outcome) {
            case Outcome.Done<Recommendation>(var kept) -> {
                if (typed.givesUp(kept)) {
                    asks.end(Recommendations.KIND, kept.id().value(), person);
                }
                yield saved(id, flash);
            }
            case Outcome.Refused<Recommendation>(var refusal) -> {
                Recommendation now = seen.get(id, person);
                yield refused(pages.refused(now, typed, refusal, person, reader), refusal, reader);
            }
        };
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/recommendations/{id}/grades")
    ModelAndView grade(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var person = Person.of(current);
        Recommendation one = seen.get(id, person);
        Outcome<Recommendation> outcome =
                TypedGrades.read(fields)
                        .then(typed -> edit.grade(read(one, fields), added(one, typed), person));
        return switch (outcome) {
            case Outcome.Done<Recommendation> done -> saved(id, flash);
            case Outcome.Refused<Recommendation>(var refusal) ->
                    refused(pages.of(seen.get(id, person), person, reader), refusal, reader)
                            .addObject("graded", new TypedFollowUp(fields));
        };
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/recommendations/{id}/archive")
    ModelAndView archive(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam boolean away,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var person = Person.of(current);
        Recommendation one = seen.get(id, person);
        return switch (edit.archive(read(one, fields), away, person)) {
            case Outcome.Done<Recommendation> done -> saved(id, flash);
            case Outcome.Refused<Recommendation>(var refusal) ->
                    refused(pages.of(seen.get(id, person), person, reader), refusal, reader);
        };
    }

    private static List<Grade> added(Recommendation one, TypedGrades typed) {
        List<Grade> grades = new ArrayList<>(one.grades());
        typed.removed().stream()
                .sorted(Comparator.reverseOrder())
                .filter(place -> place < grades.size())
                .forEach(place -> grades.remove((int) place));
        grades.addAll(typed.added());
        return grades;
    }

    private static Read read(Recommendation one, MultiValueMap<String, String> fields) {
        String revision = String.valueOf(fields.getFirst("revision"));
        String reason = fields.getFirst("reason");
        return new Read(one.id(), Seen.revision(revision), reason == null ? "" : reason.strip());
    }

    private static ModelAndView saved(String id, RedirectAttributes flash) {
        flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("notice.saved"));
        return new ModelAndView("redirect:/recommendations/" + id);
    }

    private ModelAndView refused(RecommendationPage page, Refusal refusal, Reader reader) {
        return Meanwhile.said(
                notices.refused(view(page), refusal, reader.locale()), refusal, page.late());
    }

    private static ModelAndView view(RecommendationPage page) {
        return new ModelAndView("followup/detail").addObject("view", page);
    }
}
