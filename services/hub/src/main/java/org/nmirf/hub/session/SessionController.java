package org.nmirf.hub.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nmirf.hub.session.TreatySession.Announced;
import org.nmirf.hub.writing.FaultWords;
import org.nmirf.hub.writing.Typed;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Option;
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

/** The page on which the committee enters sessions of treaty bodies. */
@Controller
class SessionController {

    private static final String PAGE = "redirect:/calendar/sessions";

    private final TreatySessions sessions;
    private final FaultWords words;

    SessionController(TreatySessions sessions, FaultWords words) {
        this.sessions = sessions;
        this.words = words;
    }

    /** A session in a list. */
    record Row(String body, int number, String days, String source) {}

    @GetMapping("/calendar/sessions")
    ModelAndView page(
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "0") int number,
            Reader reader) {
        return page(
                sessions.find(body, number).map(SessionController::typed).orElse(Typed.NOTHING),
                reader);
    }

    private static Typed typed(TreatySession one) {
        Announced announced = one.announced();
        return announced == null
                ? Typed.NOTHING
                : new Typed(
                        Map.of(
                                "body", List.of(one.body()),
                                "number", List.of(Integer.toString(one.number())),
                                "from", List.of(announced.from().toString()),
                                "until", List.of(announced.until().toString()),
                                "source", List.of(announced.source())),
                        Map.of());
    }

    @PostMapping("/calendar/sessions")
    ModelAndView keep(
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson person,
            Reader reader,
            RedirectAttributes next) {
        Typed typed = Typed.of(sent);
        var faults = sessions.keep(SessionForm.of(typed), person.subject());
        if (!faults.isEmpty()) {
            return page(words.explain(typed, faults, reader.locale()), reader);
        }
        next.addFlashAttribute("notice", Notice.success("session.kept"));
        return new ModelAndView(PAGE);
    }

    @PostMapping("/calendar/sessions/{body}/{number}/withdrawal")
    String withdraw(
            @PathVariable String body,
            @PathVariable int number,
            CurrentPerson person,
            RedirectAttributes next) {
        boolean isTaken = sessions.withdraw(body, number, person.subject());
        next.addFlashAttribute(
                "notice",
                isTaken ? Notice.success("session.withdrawn") : Notice.error("session.gone"));
        return PAGE;
    }

    private ModelAndView page(Typed typed, Reader reader) {
        return new ModelAndView("calendar/sessions")
                .addObject("typed", typed)
                .addObject(
                        "bodies",
                        sessions.bodies().stream()
                                .map(
                                        code ->
                                                Option.of(
                                                        code,
                                                        reader.label("bodies", code),
                                                        code.equals(typed.value("body"))))
                                .toList())
                .addObject(
                        "sessions",
                        sessions.all().stream().flatMap(one -> row(one, reader).stream()).toList());
    }

    private static Optional<Row> row(TreatySession one, Reader reader) {
        Announced announced = one.announced();
        return announced == null
                ? Optional.empty()
                : Optional.of(
                        new Row(
                                one.body(),
                                one.number(),
                                "\u2068"
                                        + reader.day(announced.from())
                                        + "\u2069 \u2013 \u2068"
                                        + reader.day(announced.until())
                                        + "\u2069",
                                announced.source()));
    }
}
