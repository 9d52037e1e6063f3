package org.nmirf.node.chronicle;

import java.util.List;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Role;
import org.nmirf.node.history.History;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of everything that was changed of late. */
@Controller
class HistoryController {

    private static final int PAGE = 25;

    private final History history;
    private final HistoryView view;
    private final LatestChanges latest;

    HistoryController(History history, HistoryView view, LatestChanges latest) {
        this.history = history;
        this.view = view;
        this.latest = latest;
    }

    @AllowedTo({Role.OFFICER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/history")
    String newest(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "0") int page,
            Reader reader,
            Model model) {
        int shown = Math.max(0, page);
        var found = history.newest(kind, person, shown, PAGE);
        model.addAttribute("rows", latest.rows(found, reader));
        model.addAttribute("kinds", kinds(kind, reader));
        model.addAttribute("people", people(person));
        model.addAttribute("total", found.total());
        model.addAttribute("page", shown);
        model.addAttribute("isFirst", shown == 0);
        model.addAttribute("isLast", (shown + 1L) * PAGE >= found.total());
        model.addAttribute("isFiltered", !kind.isEmpty() || !person.isEmpty());
        return "history/list";
    }

    private List<Option> kinds(String chosen, Reader reader) {
        return history.kinds().stream()
                .map(kind -> Option.of(kind, latest.kindName(kind, reader), kind.equals(chosen)))
                .toList();
    }

    private List<Option> people(String chosen) {
        var called = view.people();
        return history.people().stream()
                .map(
                        account ->
                                Option.of(
                                        account,
                                        called.getOrDefault(account, account),
                                        account.equals(chosen)))
                .toList();
    }
}
