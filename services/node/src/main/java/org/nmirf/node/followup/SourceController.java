package org.nmirf.node.followup;

import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.EditRecommendation.Read;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.revision.Seen;
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

/** Typing in what a mechanism said, and correcting it. */
@Controller
class SourceController {

    private final SeenRecommendations seen;
    private final SourcePages pages;
    private final EditRecommendation edit;
    private final Notices notices;

    SourceController(
            SeenRecommendations seen, SourcePages pages, EditRecommendation edit, Notices notices) {
        this.seen = seen;
        this.pages = pages;
        this.edit = edit;
        this.notices = notices;
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/recommendations/new")
    ModelAndView blank(Reader reader) {
        return view(pages.of(null, TypedSource.blank(), null, reader));
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/recommendations")
    ModelAndView create(
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var typed = new TypedSource(fields);
        Outcome<Recommendation> outcome =
                typed.read(null)
                        .then(source -> edit.create(source, FollowUp.NONE, Person.of(current)));
        return answer(outcome, null, typed, reader, flash);
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/recommendations/{id}/source")
    ModelAndView change(@PathVariable String id, CurrentPerson current, Reader reader) {
        Recommendation one = seen.get(id, Person.of(current));
        return view(pages.of(one, TypedSource.of(one.source()), null, reader));
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/recommendations/{id}/source")
    ModelAndView correct(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var person = Person.of(current);
        Recommendation one = seen.get(id, person);
        var typed = new TypedSource(fields);
        String revision = typed.value("revision");
        var read = new Read(one.id(), Seen.revision(revision), typed.value("reason"));
        Outcome<Recommendation> outcome =
                typed.read(one.source().annotationId())
                        .then(source -> edit.correct(read, source, person));
        return answer(outcome, one, typed, reader, flash);
    }

    private ModelAndView answer(
            Outcome<Recommendation> outcome,
            @Nullable Recommendation one,
            TypedSource typed,
            Reader reader,
            RedirectAttributes flash) {
        return switch (outcome) {
            case Outcome.Done<Recommendation>(var kept) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("notice.saved"));
                yield new ModelAndView("redirect:/recommendations/" + kept.id());
            }
            case Outcome.Refused<Recommendation>(var refusal) -> {
                var page = pages.of(one, typed, refusal, reader);
                yield Meanwhile.said(
                        notices.refused(view(page), refusal, reader.locale()),
                        refusal,
                        page.late());
            }
        };
    }

    private static ModelAndView view(SourcePage page) {
        return new ModelAndView("followup/source").addObject("view", page);
    }
}
