package org.nmirf.node.batch;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.register.RegisterQuery;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which many recommendations are changed at once. */
@Controller
class BatchController {

    private static final String CHOSEN = "chosen";

    private final ChangeMany many;
    private final BatchPages pages;
    private final Notices notices;
    private final Clock clock;

    BatchController(ChangeMany many, BatchPages pages, Notices notices, Clock clock) {
        this.many = many;
        this.pages = pages;
        this.notices = notices;
        this.clock = clock;
    }

    /** Asks what is to be changed about what was ticked or found. */
    @AllowedTo(Role.OFFICER)
    @PostMapping("/recommendations/many")
    ModelAndView ask(
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        Selection selection = selection(fields);
        List<?> ids = many.ids(selection, Person.of(current));
        if (ids.isEmpty()) {
            flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.error("batch.none"));
            return new ModelAndView("redirect:/recommendations");
        }
        return view(selection, ids.size(), reader);
    }

    /** Changes them and says what became of each that was left alone. */
    @AllowedTo(Role.OFFICER)
    @PostMapping("/recommendations/many/change")
    ModelAndView change(
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader) {
        Selection selection = selection(fields);
        var person = Person.of(current);
        return switch (many.run(selection, changes(fields), person)) {
            case Outcome.Done<ChangeMany.Report>(var report) ->
                    new ModelAndView("batch/report").addObject("view", pages.of(report, reader));
            case Outcome.Refused<ChangeMany.Report>(var refusal) ->
                    refused(selection, many.ids(selection, person).size(), refusal, reader);
        };
    }

    private ModelAndView refused(Selection selection, int count, Refusal refusal, Reader reader) {
        var view = view(selection, count, reader);
        return notices.refused(view, refusal, reader.locale());
    }

    private ModelAndView view(Selection selection, int count, Reader reader) {
        return new ModelAndView("batch/form").addObject("view", pages.of(selection, count, reader));
    }

    private Selection selection(MultiValueMap<String, String> fields) {
        if ("found".equals(fields.getFirst("of"))) {
            return new Selection.Found(RegisterQuery.of(fields), seenAt(fields.getFirst("at")));
        }
        return Selection.Chosen.of(fields.getOrDefault(CHOSEN, List.of()));
    }

    private Instant seenAt(@Nullable String text) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (text == null) {
            return now;
        }
        try {
            Instant seen = Instant.parse(text);
            return seen.isAfter(now) ? now : seen;
        } catch (DateTimeException unreadable) {
            // Whoever does not say what they saw, saw nothing.
            return Instant.EPOCH;
        }
    }

    private static Changes changes(MultiValueMap<String, String> fields) {
        return new Changes(
                value(fields, "set-priority"),
                value(fields, "set-lead"),
                value(fields, "add-contributor"),
                value(fields, "remove-contributor"),
                value(fields, "add-person"),
                value(fields, "remove-person"),
                value(fields, "set-status"),
                value(fields, "set-due"),
                value(fields, "set-shown"),
                value(fields, "set-archived"),
                value(fields, "reason"));
    }

    private static String value(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
