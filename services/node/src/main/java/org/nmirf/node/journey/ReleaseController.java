package org.nmirf.node.journey;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Role;
import org.nmirf.node.attachment.Downloads;
import org.nmirf.node.ledger.RecordId;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.ledger.ReleaseState;
import org.nmirf.node.ledger.Releases;
import org.nmirf.node.practice.Leaving;
import org.nmirf.node.site.DeclarationTitles;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.Fact;
import org.nmirf.node.site.FigureTitles;
import org.nmirf.node.site.Figures;
import org.nmirf.node.site.Heading;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of everything that ever left, and of one release on its way. */
@Controller
class ReleaseController {

    private static final int PAGE = 25;

    private final Releases releases;
    private final Dossiers dossiers;
    private final Departures departures;
    private final Titles titles;
    private final MessageSource messages;

    ReleaseController(
            Releases releases,
            Dossiers dossiers,
            Departures departures,
            Titles titles,
            MessageSource messages) {
        this.releases = releases;
        this.dossiers = dossiers;
        this.departures = departures;
        this.titles = titles;
        this.messages = messages;
    }

    /** What things are called that are not practices. */
    @Component("releaseTitles")
    record Titles(FigureTitles figures, DeclarationTitles declarations) {

        Heading declared(UUID id, Reader reader) {
            return declarations
                    .find(id, reader.locale())
                    .map(DeclarationTitles.Titled::heading)
                    .orElseGet(() -> new Heading("", ""));
        }
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/releases")
    String list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "0") int page,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String partial,
            Reader reader,
            Model model) {
        int shown = Math.max(0, page);
        ReleaseState only = state(state).orElse(null);
        var found = releases.list(null, only, shown, PAGE);
        List<ReleaseRow> rows = found.items().stream().map(one -> row(one, reader)).toList();
        model.addAttribute("rows", rows);
        model.addAttribute("total", found.total());
        model.addAttribute("states", states(only, reader));
        model.addAttribute("isMoving", rows.stream().anyMatch(row -> !row.state().isFinal()));
        model.addAttribute("page", shown);
        model.addAttribute("isFirst", shown == 0);
        model.addAttribute("isLast", (shown + 1L) * PAGE >= found.total());
        return partial == null ? "release/list" : "release/list :: rows";
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/releases/{id}")
    String detail(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String partial,
            Reader reader,
            Model model) {
        Release release =
                releases.find(Dossiers.uuid(id)).orElseThrow(() -> new MissingPageException(id));
        var departure =
                departures
                        .find(release, reader.locale())
                        .orElseThrow(() -> new MissingPageException(id));
        model.addAttribute("row", row(release, departure, reader));
        model.addAttribute("release", release);
        model.addAttribute("departure", departure);
        var figures = departure.figures();
        model.addAttribute("table", figures == null ? null : Figures.of(figures));
        var content = departure.content();
        model.addAttribute("facts", content == null ? List.of() : Fact.of(content, reader));
        model.addAttribute("answered", content == null ? List.of() : content.recommendations());
        model.addAttribute("leaving", content == null ? Leaving.NONE : content.leaving());
        model.addAttribute("texts", content == null ? List.of() : content.texts());
        return partial == null ? "release/detail" : "release/detail :: progress";
    }

    /** A picture as it left. */
    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/releases/{id}/pictures/{number:[1-9]}")
    ResponseEntity<byte[]> picture(@PathVariable String id, @PathVariable int number) {
        return releases.find(Dossiers.uuid(id))
                .flatMap(release -> departures.picture(release, number))
                .map(Downloads::picture)
                .orElseThrow(() -> new MissingPageException(id));
    }

    /** The release as what left calls it. */
    private ReleaseRow row(Release release, Departure departure, Reader reader) {
        var left = departure.content();
        return left == null
                ? row(release, reader)
                : ReleaseRow.of(release, left, reader.language());
    }

    private ReleaseRow row(Release release, Reader reader) {
        return switch (release.recordId()) {
            case RecordId.OfPractice(var id) ->
                    ReleaseRow.of(
                            release,
                            dossiers.approved(id, reader.language())
                                    .orElseGet(() -> new Heading("", "")));
            case RecordId.OfFigures(var id) ->
                    ReleaseRow.of(
                            release, Heading.ofFigures(titles.figures().title(id).orElse("")));
            case RecordId.OfDeclaration(var id) ->
                    ReleaseRow.of(release, titles.declared(id, reader));
        };
    }

    private List<Option> states(@Nullable ReleaseState chosen, Reader reader) {
        return java.util.Arrays.stream(ReleaseState.values())
                .map(
                        state ->
                                Option.of(
                                        state.name(),
                                        Objects.requireNonNull(
                                                messages.getMessage(
                                                        "release.state." + state,
                                                        null,
                                                        "",
                                                        reader.locale())),
                                        state == chosen))
                .toList();
    }

    private static Optional<ReleaseState> state(@Nullable String name) {
        return java.util.Arrays.stream(ReleaseState.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }
}
