package org.nmirf.node.postroom;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.mail.MailServer;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.letter.LetterLog;
import org.nmirf.node.letter.LetterState;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of letters: where each is, and why. */
@Controller
class LettersController {

    private static final int PAGE = 25;
    private static final String BACK = "redirect:/letters";

    private final LetterLog letters;
    private final MailServer server;
    private final TrialLetter trial;
    private final Notices notices;
    private final MessageSource messages;

    LettersController(
            LetterLog letters,
            MailServer server,
            TrialLetter trial,
            Notices notices,
            MessageSource messages) {
        this.letters = letters;
        this.server = server;
        this.trial = trial;
        this.notices = notices;
        this.messages = messages;
    }

    /**
     * The mail server on the page.
     *
     * @param lastSent when it last took a letter; null when it never did
     */
    record Server(boolean isNamed, String name, @Nullable Instant lastSent) {}

    @AllowedTo({Role.ADMIN, Role.OFFICER})
    @GetMapping("/letters")
    String list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String look,
            @RequestParam(defaultValue = "0") int page,
            CurrentPerson current,
            Reader reader,
            Model model) {
        LetterState only = state(state);
        int shown = Math.max(0, page);
        var found = letters.list(only, q, shown, PAGE);
        boolean isAdmin = Person.of(current).is(Role.ADMIN);
        model.addAttribute(
                "rows",
                found.items().stream()
                        .map(one -> LetterRow.of(one, server.isNamed(), isAdmin, messages, reader))
                        .toList());
        model.addAttribute("total", found.total());
        model.addAttribute("counts", counts(q));
        model.addAttribute("chosen", only == null ? "" : only.name());
        model.addAttribute("q", q);
        model.addAttribute("isFiltered", only != null || !q.isBlank());
        model.addAttribute("page", shown);
        model.addAttribute("isFirst", shown == 0);
        model.addAttribute("isLast", (shown + 1L) * PAGE >= found.total());
        model.addAttribute("isAdmin", isAdmin);
        look(look != null && server.isNamed(), reader, model);
        return "postroom/list";
    }

    private void look(boolean isWanted, Reader reader, Model model) {
        model.addAttribute(
                "server",
                new Server(server.isNamed(), server.name(), letters.lastSent().orElse(null)));
        model.addAttribute("looked", isWanted);
        if (isWanted) {
            server.look()
                    .map(
                            fault ->
                                    messages.getMessage(
                                            "letter.why." + fault.cause(), null, reader.locale()))
                    .ifPresent(words -> model.addAttribute("fault", words));
        }
    }

    private Map<String, Long> counts(String words) {
        var known = letters.counts(words);
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("", known.values().stream().mapToLong(Long::longValue).sum());
        known.forEach((state, number) -> counts.put(state.name(), number));
        return counts;
    }

    private static @Nullable LetterState state(@Nullable String name) {
        return Arrays.stream(LetterState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    @AllowedTo(Role.ADMIN)
    @PostMapping("/letters/{id}/retry")
    String retry(
            @PathVariable String id,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        flash.addFlashAttribute(
                Notices.ATTRIBUTE,
                notices.of(
                        letters.retry(Dossiers.uuid(id), Person.of(current)),
                        "letter.retried",
                        reader.locale()));
        return BACK;
    }

    @AllowedTo(Role.ADMIN)
    @PostMapping("/letters/trial")
    String trial(
            @RequestParam(defaultValue = "") String address,
            Reader reader,
            RedirectAttributes flash) {
        flash.addFlashAttribute(
                Notices.ATTRIBUTE,
                switch (trial.post(address, reader.language())) {
                    case Outcome.Done(var posted) -> Notice.success("letter.trial.posted");
                    case Outcome.Refused(var refusal) -> {
                        flash.addFlashAttribute("address", address);
                        yield notices.of(refusal, reader.locale());
                    }
                });
        return BACK;
    }
}
