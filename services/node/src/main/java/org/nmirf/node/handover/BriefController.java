package org.nmirf.node.handover;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.chronicle.HistoryView;
import org.nmirf.node.paper.PaperFormat;
import org.nmirf.node.paper.Papers;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page that a successor reads first, and prints. */
@Controller
class BriefController {

    private final Brief brief;
    private final BriefPaper paper;

    BriefController(Brief brief, BriefPaper paper) {
        this.brief = brief;
        this.paper = paper;
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.FOCAL_POINT, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/handovers/{id}")
    String show(@PathVariable String id, CurrentPerson current, Reader reader, Model model) {
        var person = Person.of(current);
        var view = get(id, person, reader);
        model.addAttribute("view", view);
        model.addAttribute("days", Brief.DAYS);
        model.addAttribute("mayWrite", person.is(Role.OFFICER) || person.is(Role.ADMIN));
        return "handover/brief";
    }

    /** The brief as a document, in the language in which its page is read. */
    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.FOCAL_POINT, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/handovers/{id}/brief.docx")
    ResponseEntity<byte[]> document(@PathVariable String id, CurrentPerson current, Reader reader)
            throws IOException {
        var written = new ByteArrayOutputStream();
        Papers.write(
                paper.of(get(id, Person.of(current), reader), reader), PaperFormat.DOCX, written);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, PaperFormat.DOCX.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"brief.docx\"")
                .body(written.toByteArray());
    }

    private Brief.View get(String id, Person person, Reader reader) {
        return brief.of(Dossiers.uuid(id), person, reader)
                .filter(one -> mayRead(one, person))
                .orElseThrow(() -> new MissingPageException(id));
    }

    private static boolean mayRead(Brief.View view, Person person) {
        return HistoryView.isOpenTo(person)
                || (view.successor().isActive()
                        && view.successor().account().equals(person.name()));
    }
}
