package org.nmirf.node.figures;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.limit.TakesFile;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;

/** The page on which a table is looked at first and then kept. */
@Controller
class BringFiguresController {

    private static final String VIEW = "figures/new";

    private final BringFigures bring;
    private final FigurePages pages;
    private final Notices notices;
    private final JsonMapper json;

    BringFiguresController(
            BringFigures bring, FigurePages pages, Notices notices, JsonMapper json) {
        this.bring = bring;
        this.pages = pages;
        this.notices = notices;
        this.json = json;
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/figures/new")
    ModelAndView blank() {
        return page("");
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/figures/template.csv")
    ResponseEntity<byte[]> template() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"figures.csv\"")
                .body(FigureColumns.template().getBytes(StandardCharsets.UTF_8));
    }

    /** Says what would be hidden of a table; nothing is written. */
    @AllowedTo(Role.OFFICER)
    @TakesFile(megabytes = 10)
    @PostMapping(
            path = "/figures",
            params = {"!keep", "!again"})
    ModelAndView look(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String title,
            CurrentPerson current,
            Reader reader,
            HttpSession session)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return page(title).addObject("error", "import.choose");
        }
        var person = Person.of(current);
        return looked(
                bring.look(file.getBytes(), List.of(), title, person),
                title,
                person,
                reader,
                session);
    }

    /**
     * The same table with other columns; nothing is written.
     *
     * @param again hash of the table that was looked at
     */
    @AllowedTo(Role.OFFICER)
    @PostMapping(path = "/figures", params = "again")
    ModelAndView lookAgain(
            @RequestParam String again,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) @Nullable List<String> column,
            CurrentPerson current,
            Reader reader,
            HttpSession session) {
        var looked = LookedAt.find(session, again);
        if (looked.isEmpty()) {
            return page(title).addObject("error", "import.again");
        }
        var person = Person.of(current);
        String name = looked.get().title();
        return looked(
                bring.look(
                        brought(looked.get()), column == null ? List.of() : column, name, person),
                name,
                person,
                reader,
                session);
    }

    private ModelAndView looked(
            Outcome<Tabulation> outcome,
            String title,
            Person person,
            Reader reader,
            HttpSession session) {
        return switch (outcome) {
            case Outcome.Done(var table) -> {
                var content = StoredTable.of(table.brought(), table.suppression());
                String hash = table.published().contentHash();
                session.setAttribute(
                        LookedAt.ATTRIBUTE,
                        new LookedAt(table.title(), json.writeValueAsString(content), hash));
                yield page(title)
                        .addObject("view", pages.looked(table, person, reader))
                        .addObject("keep", hash);
            }
            case Outcome.Refused(var refusal) -> refused(refusal, title, reader);
        };
    }

    private Brought brought(LookedAt looked) {
        return json.readValue(looked.content(), StoredTable.class).brought();
    }

    /**
     * Keeps the table that was looked at last.
     *
     * @param keep hash of that table, so that no other one is kept
     */
    @AllowedTo(Role.OFFICER)
    @PostMapping(path = "/figures", params = "keep")
    ModelAndView keep(
            @RequestParam String keep,
            @RequestParam(defaultValue = "") String title,
            CurrentPerson current,
            Reader reader,
            HttpSession session,
            RedirectAttributes flash) {
        var looked = LookedAt.find(session, keep);
        if (looked.isEmpty()) {
            return page(title).addObject("error", "import.again");
        }
        String name = looked.get().title();
        return switch (bring.keep(brought(looked.get()), name, Person.of(current))) {
            case Outcome.Done(var table) -> {
                session.removeAttribute(LookedAt.ATTRIBUTE);
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("notice.figures.kept"));
                yield new ModelAndView("redirect:/figures/" + table.id());
            }
            case Outcome.Refused(var refusal) -> refused(refusal, name, reader);
        };
    }

    private ModelAndView refused(Refusal refusal, String title, Reader reader) {
        var page =
                page(title)
                        .addObject(Notices.ATTRIBUTE, notices.of(refusal, reader.locale()))
                        .addObject("faults", pages.faults(refusal, reader.locale()));
        refusal.details().stream()
                .filter(fault -> fault.field().equals("title"))
                .findFirst()
                .ifPresent(
                        fault -> page.addObject("titleError", notices.say(fault, reader.locale())));
        page.setStatus(HttpStatusCode.valueOf(refusal.kind().status()));
        return page;
    }

    private static ModelAndView page(String title) {
        return new ModelAndView(VIEW).addObject("typed", title).addObject("faults", List.of());
    }
}
