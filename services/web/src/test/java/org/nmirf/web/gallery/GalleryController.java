package org.nmirf.web.gallery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.nmirf.web.page.Journey;
import org.nmirf.web.page.Journey.Stage;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Piece;
import org.nmirf.web.page.Reader;
import org.nmirf.web.page.Tile;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class GalleryController {

    private static final Instant MAY = Instant.parse("2026-05-03T09:12:00Z");
    private static final Instant JULY = Instant.parse("2026-07-14T15:40:00Z");

    @GetMapping("/gallery")
    String gallery(Model model, Reader reader) {
        model.addAttribute(
                "waiting",
                Journey.at(
                        Stage.SENT,
                        Map.of(
                                Stage.WRITTEN,
                                MAY,
                                Stage.SCANNED,
                                MAY,
                                Stage.REVIEWED,
                                MAY,
                                Stage.APPROVED,
                                JULY,
                                Stage.SENT,
                                JULY),
                        false,
                        "gallery.waits"));
        model.addAttribute(
                "refused",
                Journey.at(Stage.SENT, Map.of(Stage.WRITTEN, MAY), true, "gallery.refused"));
        model.addAttribute(
                "found", Journey.at(Stage.SEARCHABLE, Map.of(Stage.SEARCHABLE, JULY), false, null));
        model.addAttribute("options", options());
        model.addAttribute("stays", stays());
        model.addAttribute("leaves", leaves());
        model.addAttribute("groups", groups(reader));
        return "gallery";
    }

    @GetMapping("/settings")
    @ResponseBody
    String settings(CurrentPerson person) {
        return person.displayName() + " " + person.country();
    }

    @PostMapping("/settings")
    @ResponseBody
    String save() {
        return "saved";
    }

    @GetMapping(path = "/gallery", params = "fault")
    String fault() {
        throw new IllegalStateException("a secret that no page may show");
    }

    @GetMapping("/api/practices")
    @ResponseBody
    List<String> practices() {
        return List.of("one");
    }

    private static List<Option> options() {
        return List.of(
                new Option("coordination", "Coordination", 128, true),
                new Option("engagement", "Engagement", 64, false),
                new Option("consultation", "Consultation", 1204, false),
                new Option("information", "Information management", 9, true));
    }

    private static List<Piece> stays() {
        return List.of(
                Piece.plain("The delegation asked "),
                Piece.marked("amina@example.org", "1", "gallery.reason.mail", "open"),
                Piece.plain(" to send the file "),
                Piece.marked("2024/1201/31", "2", "gallery.reason.case", "generalised"),
                Piece.plain(" and to call back on "),
                Piece.marked("+212 5 37 00 00 00", "3", "gallery.reason.phone", "accepted"),
                Piece.plain(" before the session."));
    }

    private static List<Piece> leaves() {
        return List.of(
                Piece.plain("The delegation asked "),
                Piece.marked("[contact]", "1", "gallery.reason.mail", "open"),
                Piece.plain(" to send the file "),
                Piece.marked("of a case", "2", "gallery.reason.case", "generalised"),
                Piece.plain(" before the session."));
    }

    private static List<Tile.Group> groups(Reader reader) {
        return List.of(
                new Tile.Group(
                        reader.label("regional-groups", "ag"),
                        List.of(
                                new Tile("ma", reader.country("ma"), 3, "/countries/ma"),
                                new Tile("gm", reader.country("gm"), 2, "/countries/gm"),
                                new Tile("mz", reader.country("mz"), 1, "/countries/mz"),
                                new Tile("cv", reader.country("cv"), 0, null))),
                new Tile.Group(
                        reader.label("regional-groups", "grulac"),
                        List.of(
                                new Tile("py", reader.country("py"), 3, "/countries/py"),
                                new Tile("cr", reader.country("cr"), 1, "/countries/cr"),
                                new Tile("do", reader.country("do"), 0, null))));
    }
}
