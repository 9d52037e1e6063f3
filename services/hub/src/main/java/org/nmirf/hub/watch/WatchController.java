package org.nmirf.hub.watch;

import java.util.Locale;
import java.util.UUID;
import org.nmirf.hub.writing.FaultWords;
import org.nmirf.hub.writing.Typed;
import org.nmirf.hub.writing.Written;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person wants to hear of withdrawals, and of which files. */
@Controller
class WatchController {

    private static final String BACK = "redirect:/alerts";
    private static final String NOTICE = "notice";
    private static final String OFF = "watch/off";

    private final Watches watches;
    private final Watched watched;
    private final Wishes wishes;
    private final FaultWords words;

    WatchController(Watches watches, Watched watched, Wishes wishes, FaultWords words) {
        this.watches = watches;
        this.watched = watched;
        this.wishes = wishes;
        this.words = words;
    }

    @PostMapping("/alerts/withdrawals")
    ModelAndView want(
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson person,
            Reader reader,
            Locale locale,
            RedirectAttributes next) {
        Typed typed = Typed.of(sent);
        String address = typed.value("address").strip();
        return switch (watches.want(person.subject(), address, reader.language())) {
            case Written.Refused(var faults) ->
                    new ModelAndView("watch/form")
                            .addObject("typed", words.explain(typed, faults, locale));
            case Written.Kept _ -> {
                next.addFlashAttribute(NOTICE, Notice.success("watch.kept"));
                yield new ModelAndView(BACK);
            }
        };
    }

    @PostMapping("/alerts/withdrawals/stop")
    String stop(CurrentPerson person, RedirectAttributes next) {
        wishes.stop(person.subject(), "BY_PERSON", null);
        next.addFlashAttribute(NOTICE, Notice.success("watch.stopped"));
        return BACK;
    }

    @PostMapping("/alerts/exports/{id}/deletion")
    ModelAndView delete(@PathVariable UUID id, CurrentPerson person, RedirectAttributes next) {
        if (!watched.remove(id, person.subject())) {
            return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
        }
        next.addFlashAttribute(NOTICE, Notice.success("watch.deleted"));
        return new ModelAndView(BACK);
    }

    /** By the link in a letter, without sign-in; only a press of the button ends anything. */
    @GetMapping("/alerts/withdrawals/off/{token}")
    ModelAndView ask(@PathVariable UUID token) {
        return wishes.byToken(token)
                .map(wish -> off(token, wish.stopped() != null))
                .orElseGet(WatchController::unknown);
    }

    @PostMapping("/alerts/withdrawals/off/{token}")
    ModelAndView end(@PathVariable UUID token) {
        return wishes.byToken(token)
                .map(
                        wish -> {
                            if (wish.stopped() == null) {
                                wishes.stop(wish.person(), "BY_LINK", null);
                            }
                            return off(token, true);
                        })
                .orElseGet(WatchController::unknown);
    }

    private static ModelAndView off(UUID token, boolean isOff) {
        return new ModelAndView(OFF)
                .addObject("token", token)
                .addObject("isOff", isOff)
                .addObject("isKnown", true);
    }

    private static ModelAndView unknown() {
        return new ModelAndView(OFF, HttpStatus.NOT_FOUND).addObject("isKnown", false);
    }
}
