package org.nmirf.node.desk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.journey.Journeys;
import org.nmirf.node.practice.PracticeState;
import org.nmirf.node.practice.Practices;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of practices. */
@Controller
class PracticesController {

    private static final int PAGE = 20;

    private final Practices practices;
    private final Journeys journeys;

    PracticesController(Practices practices, Journeys journeys) {
        this.practices = practices;
        this.journeys = journeys;
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN})
    @GetMapping("/practices")
    String list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            CurrentPerson current,
            Reader reader,
            Model model) {
        PracticeState.Name only = state(state);
        int shown = Math.max(0, page);
        var found = practices.search(q.strip(), only, shown, PAGE);
        model.addAttribute("rows", rows(found, reader));
        model.addAttribute("total", found.total());
        model.addAttribute("counts", counts(q.strip()));
        model.addAttribute("chosen", only == null ? "" : only.name());
        model.addAttribute("q", q);
        model.addAttribute("page", shown);
        model.addAttribute("isFirst", shown == 0);
        model.addAttribute("isLast", (shown + 1L) * PAGE >= found.total());
        model.addAttribute("isOfficer", Person.of(current).is(Role.OFFICER));
        return "practice/list";
    }

    private List<PracticeRow> rows(Practices.Page found, Reader reader) {
        return found.items().stream()
                .map(one -> PracticeRow.of(one, journeys.of(one), reader.language()))
                .toList();
    }

    private Map<String, Long> counts(String words) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("", practices.search(words, null, 0, 1).total());
        for (PracticeState.Name state : PracticeState.Name.values()) {
            counts.put(state.name(), practices.search(words, state, 0, 1).total());
        }
        return counts;
    }

    private static PracticeState.@Nullable Name state(@Nullable String name) {
        return Arrays.stream(PracticeState.Name.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
