package org.nmirf.node.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.obligation.Obligation.Content;
import org.nmirf.node.obligation.Obligation.Submission;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.spreadsheet.Sheet;
import org.nmirf.node.spreadsheet.SpreadsheetFile;
import org.nmirf.node.symbol.DocumentSymbol;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a list of obligations. A row is known again by body, procedure and due date; what is there
 * already stays as people made it, so the same list can be sent again.
 */
@Service
class ImportObligations {

    private final Obligations obligations;
    private final KeepObligation keep;
    private final Vocabularies vocabularies;
    private final Institutions institutions;

    ImportObligations(
            Obligations obligations,
            KeepObligation keep,
            Vocabularies vocabularies,
            Institutions institutions) {
        this.obligations = obligations;
        this.keep = keep;
        this.vocabularies = vocabularies;
        this.institutions = institutions;
    }

    /**
     * One row, as texts.
     *
     * @param body code or name in any language
     * @param due {@code 2026-05-14} or {@code 2026-05}
     * @param symbol of the document that prints the date
     * @param state {@code SUBMITTED}, or anything else for what was not
     * @param submitted day; may be missing
     * @param lead name or acronym of the institution that writes it; may be missing
     */
    record Row(
            @Nullable String body,
            @Nullable String procedure,
            @Nullable String due,
            @Nullable String symbol,
            @Nullable String state,
            @Nullable String submitted,
            @Nullable String submittedSymbol,
            @Nullable String lead,
            @Nullable String notes) {}

    /** What became of a row. */
    enum Fate {
        CREATED,
        /** It was there already and was left as it is. */
        UNCHANGED,
        REFUSED
    }

    /**
     * What became of one row.
     *
     * @param row counts from 1
     */
    record Result(int row, Fate fate, @Nullable UUID id, List<Detail> faults) {}

    /** Reads a spreadsheet: CSV or XLSX with the names of {@link Row} as its header. */
    static Outcome<List<Row>> rows(byte[] file) {
        return SpreadsheetFile.read(
                        file,
                        columns -> columns.containsAll(List.of("body", "procedure", "due")),
                        "obligation.import-header")
                .map(sheet -> sheet.rows().stream().map(ImportObligations::row).toList());
    }

    private static Row row(Sheet.Row row) {
        return new Row(
                row.get("body"),
                row.get("procedure"),
                row.get("due"),
                row.get("symbol"),
                row.get("state"),
                row.get("submitted"),
                row.get("submitted_symbol"),
                row.get("lead"),
                row.get("notes"));
    }

    /** Takes the rows that can be taken and says of each what became of it. */
    @Transactional
    public List<Result> run(List<Row> rows, Person person) {
        List<Result> results = new ArrayList<>();
        for (Row row : rows) {
            results.add(take(results.size() + 1, row, person));
        }
        return results;
    }

    private Result take(int number, Row row, Person person) {
        List<Detail> wrong = new ArrayList<>();
        Optional<Concept> body = vocabularies.vocabulary("bodies").findByName(text(row.body()));
        if (body.isEmpty()) {
            wrong.add(Detail.of("body", "obligation.body-unknown", text(row.body())));
        }
        Optional<Procedure> procedure = Procedure.find(text(row.procedure()));
        if (procedure.isEmpty()) {
            wrong.add(Detail.of("procedure", "obligation.procedure-missing"));
        }
        Optional<Due> due = Due.find(text(row.due()));
        if (due.isEmpty()) {
            wrong.add(Detail.of("due", "obligation.due-wrong"));
        }
        Optional<Institution> lead = institutions.findByName(text(row.lead()));
        if (lead.isEmpty() && !text(row.lead()).isEmpty()) {
            wrong.add(Detail.of("lead", "obligation.lead-unknown", text(row.lead())));
        }
        if (!wrong.isEmpty()) {
            return new Result(number, Fate.REFUSED, null, wrong);
        }
        String code = body.orElseThrow().code();
        var there = obligations.find(code, procedure.orElseThrow(), due.orElseThrow());
        if (there.isPresent()) {
            return new Result(number, Fate.UNCHANGED, there.get().id(), List.of());
        }
        var content =
                new Content(
                        code,
                        procedure.orElseThrow(),
                        due.orElseThrow(),
                        symbol(row.symbol()),
                        null,
                        null,
                        submission(row),
                        text(row.notes()));
        return switch (keep.create(content, group(lead), person)) {
            case Outcome.Done(var kept) -> new Result(number, Fate.CREATED, kept.id(), List.of());
            case Outcome.Refused(var refusal) ->
                    new Result(number, Fate.REFUSED, null, refusal.details());
        };
    }

    private static WorkingGroup group(Optional<Institution> lead) {
        return lead.map(
                        institution ->
                                new WorkingGroup(
                                        institution.id(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        null,
                                        List.of()))
                .orElse(WorkingGroup.NONE);
    }

    private static @Nullable Submission submission(Row row) {
        boolean isSubmitted =
                text(row.state()).toUpperCase(Locale.ROOT).equals("SUBMITTED")
                        || !text(row.submitted()).isEmpty();
        if (!isSubmitted) {
            return null;
        }
        LocalDate date = Due.find(text(row.submitted())).map(Due::last).orElse(null);
        return new Submission(date, symbol(row.submittedSymbol()));
    }

    private static String symbol(@Nullable String text) {
        String plain = text(text);
        return plain.isEmpty() ? "" : DocumentSymbol.parse(plain).text();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
