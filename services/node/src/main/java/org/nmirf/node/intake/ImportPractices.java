package org.nmirf.node.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.intake.ImportReport.Fate;
import org.nmirf.node.intake.ImportReport.RowFate;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.practice.AnsweredRecommendation;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeContent;
import org.nmirf.node.practice.PracticeForm;
import org.nmirf.node.practice.PracticeRules;
import org.nmirf.node.practice.PracticeState;
import org.nmirf.node.practice.Practices;
import org.nmirf.node.practice.WritePractice;
import org.nmirf.node.spreadsheet.Sheet;
import org.nmirf.node.spreadsheet.SpreadsheetFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a spreadsheet of practices in as drafts; its rows are recognised by their reference. */
@Service
public class ImportPractices {

    private final RowReader reader;
    private final PracticeRules rules;
    private final Practices practices;
    private final WritePractice write;

    ImportPractices(
            RowReader reader, PracticeRules rules, Practices practices, WritePractice write) {
        this.reader = reader;
        this.rules = rules;
        this.practices = practices;
        this.write = write;
    }

    /**
     * How to import.
     *
     * @param dryRun only say what would happen
     * @param skipRefused import the other rows although some are refused; else it is all or nothing
     */
    public record Mode(boolean dryRun, boolean skipRefused) {}

    private record Planned(RowFate fate, @Nullable PracticeForm form) {

        private static Planned refused(Sheet.Row row, List<Detail> faults) {
            return new Planned(
                    new RowFate(
                            row.number(), row.get(Columns.REFERENCE), Fate.REFUSED, null, faults),
                    null);
        }
    }

    /**
     * Imports a file, XLSX or CSV in UTF-8. A file that cannot be read is refused and nothing
     * changes.
     *
     * @throws org.nmirf.node.outcome.RefusedException if somebody changes the same practices at the
     *     same moment; nothing is imported then
     */
    @Transactional
    public Outcome<ImportReport> run(byte[] content, Mode mode, Person person) {
        return SpreadsheetFile.read(content, Columns::isHeader, "import.no-header")
                .map(sheet -> run(sheet, mode, person));
    }

    private ImportReport run(Sheet sheet, Mode mode, Person person) {
        var seen = new HashSet<String>();
        var planned = sheet.rows().stream().map(row -> plan(row, seen)).toList();
        var unknown =
                sheet.columns().stream()
                        .filter(column -> !column.isEmpty() && !Columns.all().contains(column))
                        .toList();
        var plan = new ImportReport(false, unknown, planned.stream().map(Planned::fate).toList());
        boolean stops = mode.dryRun() || (plan.hasRefusals() && !mode.skipRefused());
        return stops
                ? plan
                : new ImportReport(
                        true, unknown, planned.stream().map(each -> apply(each, person)).toList());
    }

    private Planned plan(Sheet.Row row, Set<String> seen) {
        var reading = reader.read(row);
        List<Detail> faults = new ArrayList<>(reading.faults());
        String reference = row.get(Columns.REFERENCE);
        if (!reference.isEmpty() && !seen.add(reference)) {
            faults.add(Detail.of(Columns.REFERENCE, "import.reference-twice", reference));
        }
        List<AnsweredRecommendation> stood =
                practices
                        .findByReference(reference)
                        .map(practice -> practice.content().recommendations())
                        .orElse(List.of());
        return switch (rules.check(reading.form(), stood)) {
            case Outcome.Refused<PracticeContent>(var refusal) -> {
                refusal.details().forEach(fault -> faults.add(inColumn(fault, reading.form())));
                yield Planned.refused(row, faults);
            }
            case Outcome.Done<PracticeContent>(var content) ->
                    faults.isEmpty()
                            ? plan(row, reading.form(), content)
                            : Planned.refused(row, faults);
        };
    }

    private static Detail inColumn(Detail fault, PracticeForm form) {
        return new Detail(Columns.of(fault.field(), form), fault.code(), fault.arguments());
    }

    private Planned plan(Sheet.Row row, PracticeForm form, PracticeContent content) {
        var found = practices.findByReference(content.reference());
        if (found.isEmpty()) {
            return planned(row, Fate.CREATE, null, form);
        }
        Practice practice = found.get();
        if (practice.content().equals(content.keeping(practice.content()))) {
            return planned(row, Fate.UNCHANGED, practice, form);
        }
        return practice.state() instanceof PracticeState.Draft
                ? planned(row, Fate.UPDATE, practice, form.withRevision(practice.revision()))
                : Planned.refused(row, List.of(Detail.of(Columns.REFERENCE, "import.not-a-draft")));
    }

    private static Planned planned(
            Sheet.Row row, Fate fate, @Nullable Practice practice, PracticeForm form) {
        var id = practice == null ? null : practice.id().value();
        return new Planned(
                new RowFate(row.number(), row.get(Columns.REFERENCE), fate, id, List.of()), form);
    }

    private RowFate apply(Planned planned, Person person) {
        var fate = planned.fate();
        PracticeForm form = planned.form();
        var practice = fate.practice();
        if (form == null || fate.fate() == Fate.UNCHANGED) {
            return fate;
        }
        // A refusal here means a race: the exception takes the whole file back.
        var written =
                practice == null
                        ? write.create(form, person).orProblem()
                        : write.change(
                                        new org.nmirf.node.practice.PracticeId(practice),
                                        form,
                                        person)
                                .orProblem();
        return new RowFate(
                fate.row(), fate.reference(), fate.fate(), written.id().value(), List.of());
    }
}
