package org.nmirf.node.figures;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.figures.table.ContributorHash;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.figures.Tabulation.Change;
import org.nmirf.node.figures.Tabulation.State;
import org.nmirf.node.figures.Tabulation.StateName;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.spreadsheet.SpreadsheetFile;
import org.nmirf.node.trail.Act;
import org.nmirf.node.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings tables of figures in and hands them in for approval. */
@Service
public class BringFigures {

    private static final int LONGEST_TITLE = 200;

    private final ContributorHash hash;
    private final ClearFigures clear;
    private final Tabulations tables;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    BringFigures(
            ContributorHash hash,
            ClearFigures clear,
            Tabulations tables,
            Trail trail,
            Ids ids,
            Clock clock) {
        this.hash = hash;
        this.clear = clear;
        this.tables = tables;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What would be brought in, with what would be hidden of it. Nothing is written.
     *
     * @param content a spreadsheet, XLSX or CSV in UTF-8
     * @param columns that are published; all when none is given
     */
    public Outcome<Tabulation> look(
            byte[] content, List<String> columns, @Nullable String title, Person person) {
        if (!person.is(Role.OFFICER)) {
            return Outcome.refused(Refusal.of(Kind.FORBIDDEN, "access.refused"));
        }
        return SpreadsheetFile.read(content, FigureColumns::isHeader, "figures.no-header")
                .then(sheet -> FigureReader.read(sheet, hash))
                .map(Brought::whole)
                .then(whole -> columns.isEmpty() ? Outcome.done(whole) : whole.in(columns))
                .then(brought -> titled(brought, title == null ? "" : title.strip(), person));
    }

    /** The same with other columns of a table that this person has looked at. */
    public Outcome<Tabulation> look(
            Brought looked, List<String> columns, String title, Person person) {
        return person.is(Role.OFFICER)
                ? looked.in(columns).then(brought -> titled(brought, title, person))
                : Outcome.refused(Refusal.of(Kind.FORBIDDEN, "access.refused"));
    }

    private Outcome<Tabulation> titled(Brought brought, String title, Person person) {
        List<Detail> faults = new ArrayList<>();
        if (title.isEmpty()) {
            faults.add(Detail.of("title", "title.missing"));
        } else if (title.length() > LONGEST_TITLE) {
            faults.add(Detail.of("title", "text.too-long", LONGEST_TITLE));
        } else if (title.chars().anyMatch(Character::isISOControl)) {
            faults.add(Detail.of("title", "text.one-line"));
        }
        if (!faults.isEmpty()) {
            return Outcome.refused(Refusal.invalid(faults));
        }
        Instant now = clock.instant();
        return Outcome.done(
                new Tabulation(
                        ids.next(),
                        ids.next(),
                        title,
                        brought,
                        clear.protect(brought.counted()),
                        new Change(person.name(), now),
                        Set.of(person.name()),
                        new State(StateName.DRAFT, person.name(), now, ""),
                        0,
                        false));
    }

    /** Keeps what was looked at as a draft. */
    public Outcome<Tabulation> bringIn(
            byte[] content, List<String> columns, @Nullable String title, Person person) {
        return look(content, columns, title, person).map(this::keep);
    }

    /** Keeps a table that this person has looked at as a draft. */
    public Outcome<Tabulation> keep(Brought looked, String title, Person person) {
        return person.is(Role.OFFICER)
                ? titled(looked, title, person).map(this::keep)
                : Outcome.refused(Refusal.of(Kind.FORBIDDEN, "access.refused"));
    }

    /**
     * Keeps as a draft what was counted in this node.
     *
     * @return the draft, or a refusal: {@code access.refused}, or what is wrong with the title
     */
    public Outcome<Tabulation> keep(FigureTable counted, String title, Person person) {
        return keep(Brought.whole(counted), title.strip(), person);
    }

    // One statement: no connection is held while a large table is protected.
    private Tabulation keep(Tabulation table) {
        tables.add(table);
        return table;
    }

    /** Publishes other columns of a table than before; it is a draft again. */
    @Transactional
    public Outcome<Tabulation> choose(UUID id, List<String> columns, Person person) {
        if (!person.is(Role.OFFICER)) {
            return Outcome.refused(Refusal.of(Kind.FORBIDDEN, "access.refused"));
        }
        return tables.hold(id)
                .map(table -> choose(table, columns, person))
                .orElseGet(() -> Outcome.refused(unknown(id)));
    }

    private Outcome<Tabulation> choose(Tabulation table, List<String> columns, Person person) {
        if (!table.isOpen()) {
            return Outcome.refused(wrongState("figures.not-a-draft", table));
        }
        return table.brought()
                .in(columns)
                .map(
                        chosen -> {
                            var redrafted =
                                    table.redrafted(
                                            chosen,
                                            clear.protect(chosen.counted()),
                                            person.name(),
                                            clock.instant());
                            tables.replace(redrafted);
                            return redrafted;
                        });
    }

    /** Hands the table in, with what has to be hidden as of now. */
    @Transactional
    public Outcome<Tabulation> submit(UUID id, Person person) {
        if (!person.is(Role.OFFICER)) {
            return Outcome.refused(Refusal.of(Kind.FORBIDDEN, "access.refused"));
        }
        return tables.hold(id)
                .map(table -> submit(table, person))
                .orElseGet(() -> Outcome.refused(unknown(id)));
    }

    private Outcome<Tabulation> submit(Tabulation table, Person person) {
        // In review again: what was released meanwhile may ask for other cells to be hidden.
        if (!table.isOpen()) {
            return Outcome.refused(wrongState("figures.not-a-draft", table));
        }
        FigureTable counted = table.counted();
        var hidden = clear.protect(counted);
        var objections = clear.objections(counted, hidden);
        if (!objections.isEmpty()) {
            return Outcome.refused(notCleared(objections));
        }
        var handedIn = table.handedIn(hidden, person.name(), clock.instant());
        tables.replace(handedIn);
        trail.add(table.id(), 1, person.name(), new Act.Submitted(handedIn.draft().contentHash()));
        return Outcome.done(handedIn);
    }

    /** The table as it stands. */
    public Optional<Tabulation> find(UUID id) {
        return tables.find(id);
    }

    static Refusal unknown(UUID id) {
        return Refusal.of(Kind.NOT_FOUND, "figures.unknown", id.toString());
    }

    static Refusal wrongState(String code, Tabulation table) {
        return Refusal.of(Kind.CONFLICT, code).withFact("state", table.state().name().name());
    }

    static Refusal notCleared(List<Detail> objections) {
        return new Refusal(
                Kind.CONFLICT,
                "disclosure.figures_not_cleared",
                List.of(),
                objections,
                java.util.Map.of());
    }
}
