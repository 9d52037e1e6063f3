package org.nmirf.node.trail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.ledger.VerifyLedger;
import org.nmirf.node.practice.PracticeId;
import org.nmirf.node.practice.Practices;
import org.nmirf.node.site.DeclarationTitles;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.FigureTitles;
import org.nmirf.node.site.Heading;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page of the trail: what was done to everything on its way out, and whether it still says so.
 */
@Controller
class TrailController {

    private static final int PAGE = 25;
    private static final Set<Role> OPENERS = Set.of(Role.OFFICER, Role.APPROVER, Role.ADMIN);

    private final Trail trail;
    private final VerifyTrail verify;
    private final VerifyLedger ledger;
    private final Practices practices;
    private final Titles titles;
    private final TrailWords words;

    TrailController(
            Trail trail,
            VerifyTrail verify,
            VerifyLedger ledger,
            Practices practices,
            Titles titles,
            TrailWords words) {
        this.trail = trail;
        this.verify = verify;
        this.ledger = ledger;
        this.practices = practices;
        this.titles = titles;
        this.words = words;
    }

    /** What things are called that are not practices. */
    @Component("trailTitles")
    record Titles(FigureTitles figures, DeclarationTitles declarations) {

        Optional<Named> declared(UUID id, Reader reader) {
            return declarations
                    .find(id, reader.locale())
                    .map(titled -> new Named(titled.heading(), titled.address()));
        }
    }

    /**
     * A chain on the page.
     *
     * @param key which one, as message keys name it
     * @param broken number of the first broken entry; null when there is none
     */
    record Proof(String key, long entries, String lastHash, @Nullable Long broken) {}

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/trail")
    String list(
            @RequestParam(required = false) @Nullable String record,
            @RequestParam(required = false) @Nullable String check,
            @RequestParam(defaultValue = "0") int page,
            CurrentPerson current,
            Reader reader,
            Model model) {
        UUID only = record == null || record.isEmpty() ? null : Dossiers.uuid(record);
        boolean mayOpen = OPENERS.stream().anyMatch(Person.of(current)::is);
        int shown = Math.max(0, page);
        var found = trail.list(only, shown, PAGE);
        // A record has many entries in a row: each is looked up once.
        Map<UUID, Named> named = new HashMap<>();
        List<TrailRow> rows = new ArrayList<>();
        for (TrailEntry entry : found.items()) {
            var of = named.computeIfAbsent(entry.recordId(), id -> named(id, mayOpen, reader));
            rows.add(row(entry, of, mayOpen, words, reader));
        }
        model.addAttribute("rows", rows);
        model.addAttribute("total", found.total());
        model.addAttribute("page", shown);
        model.addAttribute("isFirst", shown == 0);
        model.addAttribute("isLast", (shown + 1L) * PAGE >= found.total());
        model.addAttribute("only", only);
        model.addAttribute("heading", only == null ? null : named(only, mayOpen, reader).heading());
        if (check != null) {
            model.addAttribute("proofs", List.of(proofOfTrail(), proofOfLedger()));
        }
        return "trail/list";
    }

    /**
     * What was acted on.
     *
     * @param heading null when there is no such record any more
     */
    private record Named(@Nullable Heading heading, String address) {}

    private static TrailRow row(
            TrailEntry entry, Named named, boolean mayOpen, TrailWords words, Reader reader) {
        return new TrailRow(
                entry.sequence(),
                entry.at(),
                entry.person(),
                entry.act(),
                entry.revision(),
                named.heading(),
                mayOpen ? named.address() : null,
                words.of(entry, reader),
                entry.hash());
    }

    /** Who may not open a practice reads of its drafts nothing, not even what they are called. */
    private Named named(UUID id, boolean mayOpen, Reader reader) {
        return practices
                .find(new PracticeId(id))
                .map(
                        practice ->
                                new Named(
                                        (mayOpen
                                                        ? Optional.of(practice.content())
                                                        : practices.approved(practice))
                                                .map(now -> Heading.of(now, reader.language()))
                                                .orElse(null),
                                        "/practices/" + id))
                .or(() -> titles.declared(id, reader))
                .orElseGet(
                        () ->
                                new Named(
                                        titles.figures()
                                                .title(id)
                                                .map(Heading::ofFigures)
                                                .orElse(null),
                                        "/figures/" + id));
    }

    private Proof proofOfTrail() {
        return switch (verify.verify()) {
            case VerifyTrail.Finding.Intact(var entries, var lastHash) ->
                    new Proof("trail", entries, lastHash, null);
            case VerifyTrail.Finding.Broken(var sequence) ->
                    new Proof("trail", sequence - 1, "", sequence);
        };
    }

    private Proof proofOfLedger() {
        return switch (ledger.verify()) {
            case VerifyLedger.Finding.Intact(var entries, var lastHash) ->
                    new Proof("ledger", entries, lastHash, null);
            case VerifyLedger.Finding.Broken(var sequence, var fault) ->
                    new Proof("ledger", sequence - 1, "", sequence);
        };
    }
}
