package org.nmirf.node.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.node.roster.RosterReport.Fate;
import org.nmirf.node.roster.RosterReport.RowFate;
import org.nmirf.node.spreadsheet.Sheet;
import org.nmirf.node.spreadsheet.SpreadsheetFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Brings institutions and people in from a spreadsheet, or says what that would do. */
@Service
class ImportPeople {

    private final Institutions institutions;
    private final FocalPoints focalPoints;
    private final KeepPeople keep;
    private final Ids ids;

    ImportPeople(Institutions institutions, FocalPoints focalPoints, KeepPeople keep, Ids ids) {
        this.institutions = institutions;
        this.focalPoints = focalPoints;
        this.keep = keep;
        this.ids = ids;
    }

    /**
     * How to import.
     *
     * @param dryRun only say what would happen
     * @param skipRefused bring in the other rows although some are refused; else all or nothing
     * @param language of letters to people whose row names none
     */
    record Mode(boolean dryRun, boolean skipRefused, String language) {}

    /**
     * Brings in a file, XLSX or CSV in UTF-8. Institutions are recognised by their names or short
     * name, people by their address or name. A file that cannot be read is refused and nothing
     * changes.
     */
    @Transactional
    public Outcome<RosterReport> run(byte[] content, Mode mode, Person person) {
        return SpreadsheetFile.read(content, RosterColumns::isHeader, "roster.no-header")
                .map(sheet -> run(sheet, mode, person));
    }

    private RosterReport run(Sheet sheet, Mode mode, Person person) {
        var status = TransactionAspectSupport.currentTransactionStatus();
        List<RosterRow> rows = sheet.rows().stream().map(RosterRow::new).toList();
        List<RowFate> fates = fates(rows, mode, person, status);
        List<String> unknown =
                sheet.columns().stream()
                        .filter(one -> !one.isEmpty() && !RosterColumns.all().contains(one))
                        .toList();
        boolean isRefused = fates.stream().anyMatch(one -> one.fate() == Fate.REFUSED);
        boolean isApplied = !mode.dryRun() && (mode.skipRefused() || !isRefused);
        if (!isApplied) {
            status.setRollbackOnly();
        }
        return new RosterReport(isApplied, unknown, fates);
    }

    /**
     * What became of every row. Whom a row names is looked for when all rows are in; where that is
     * refused, all is done again without the row, so that nothing of it stays behind.
     */
    private List<RowFate> fates(
            List<RosterRow> rows, Mode mode, Person person, TransactionStatus status) {
        Map<RosterRow, RowFate> refused = new HashMap<>();
        while (true) {
            Object before = status.createSavepoint();
            int known = refused.size();
            List<RowFate> written = new ArrayList<>();
            for (RosterRow row : rows) {
                RowFate out = refused.get(row);
                written.add(out == null ? row(row, mode, person, status) : out);
            }
            List<RowFate> fates = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                RowFate fate = links(rows.get(i), written.get(i), person);
                fates.add(fate);
                if (fate.fate() == Fate.REFUSED && written.get(i).fate() != Fate.REFUSED) {
                    refused.put(rows.get(i), fate);
                }
            }
            if (refused.size() == known) {
                return fates;
            }
            status.rollbackToSavepoint(before);
        }
    }

    private RowFate row(RosterRow row, Mode mode, Person person, TransactionStatus status) {
        List<Detail> faults = row.faults();
        if (!faults.isEmpty()) {
            return refused(row, faults);
        }
        Object before = status.createSavepoint();
        var outcome =
                institution(row, person)
                        .then(
                                place ->
                                        person(row, place.id(), mode, person)
                                                .map(fate -> strongest(place.fate(), fate)));
        return switch (outcome) {
            case Outcome.Done<Fate>(var fate) ->
                    new RowFate(row.row().number(), row.name(), fate, List.of());
            case Outcome.Refused<Fate>(var refusal) -> {
                status.rollbackToSavepoint(before);
                yield refused(row, details(refusal));
            }
        };
    }

    private record Place(@Nullable UUID id, Fate fate) {}

    private Outcome<Place> institution(RosterRow row, Person person) {
        if (!row.hasInstitution()) {
            return Outcome.done(new Place(null, Fate.UNCHANGED));
        }
        Institution before =
                row.institutionNames().stream()
                        .flatMap(name -> institutions.findByName(name).stream())
                        .findFirst()
                        .orElse(null);
        UUID id = before == null ? ids.next() : before.id();
        return keep.keep(row.institution(before, id), person)
                .map(
                        kept ->
                                new Place(
                                        kept.id(),
                                        fate(
                                                before == null ? 0 : before.revision(),
                                                kept.revision())));
    }

    private Outcome<Fate> person(
            RosterRow row, @Nullable UUID institution, Mode mode, Person person) {
        if (!row.hasPerson()) {
            return Outcome.done(Fate.UNCHANGED);
        }
        FocalPoint before = find(row, institution).orElse(null);
        UUID id = before == null ? ids.next() : before.id();
        return keep.keep(row.person(before, id, institution, mode.language()), person)
                .map(kept -> fate(before == null ? 0 : before.revision(), kept.revision()));
    }

    private Optional<FocalPoint> find(RosterRow row, @Nullable UUID institution) {
        String email = row.get(RosterColumns.EMAIL);
        String name = row.get(RosterColumns.PERSON);
        // Whoever has the address of somebody who left, under another name, took over a mailbox.
        return focalPoints
                .findByName(email.isEmpty() ? name : email)
                .filter(
                        one ->
                                one.isActive()
                                        || name.isEmpty()
                                        || one.name().equalsIgnoreCase(name))
                .or(() -> withoutAddress(name, institution));
    }

    /** Whoever was in the list by name alone, if nobody else there can be meant. */
    private Optional<FocalPoint> withoutAddress(String name, @Nullable UUID institution) {
        List<FocalPoint> meant =
                focalPoints.all().stream()
                        .filter(one -> one.isActive() && one.email().isEmpty())
                        .filter(one -> one.name().equalsIgnoreCase(name))
                        .filter(
                                one ->
                                        institution == null
                                                || one.institution() == null
                                                || institution.equals(one.institution()))
                        .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private RowFate links(RosterRow row, RowFate fate, Person person) {
        if (fate.fate() == Fate.REFUSED) {
            return fate;
        }
        List<Detail> faults = new ArrayList<>();
        boolean hasDeputy = deputy(row, person, faults);
        boolean hasParent = parent(row, person, faults);
        if (!faults.isEmpty()) {
            return refused(row, faults);
        }
        return (hasDeputy || hasParent) && fate.fate() == Fate.UNCHANGED
                ? new RowFate(fate.row(), fate.name(), Fate.UPDATE, List.of())
                : fate;
    }

    private boolean deputy(RosterRow row, Person person, List<Detail> faults) {
        String wanted = row.get(RosterColumns.DEPUTY);
        var found = find(row, null);
        if (wanted.isEmpty() || found.isEmpty() || !row.hasPerson()) {
            return false;
        }
        var deputy = focalPoints.findByName(wanted);
        if (deputy.isEmpty()) {
            faults.add(Detail.of(RosterColumns.DEPUTY, "roster.nobody", wanted));
            return false;
        }
        var changed = found.get().withDeputy(deputy.get().id());
        return changes(
                keep.keep(changed, person), changed.revision(), faults, FocalPoint::revision);
    }

    private boolean parent(RosterRow row, Person person, List<Detail> faults) {
        String wanted = row.get(RosterColumns.PARENT);
        if (wanted.isEmpty() || !row.hasInstitution()) {
            return false;
        }
        var found = institutions.findByName(row.institutionNames().getFirst());
        var parent = institutions.findByName(wanted);
        if (found.isEmpty() || parent.isEmpty()) {
            faults.add(Detail.of(RosterColumns.PARENT, "roster.nobody", wanted));
            return false;
        }
        Institution one = found.get();
        var changed =
                new Institution(
                        one.id(),
                        one.revision() + 1,
                        one.kind(),
                        one.names(),
                        one.acronym(),
                        parent.get().id(),
                        one.isArchived());
        return changes(
                keep.keep(changed, person), changed.revision(), faults, Institution::revision);
    }

    private static <T> boolean changes(
            Outcome<T> outcome,
            int revision,
            List<Detail> faults,
            java.util.function.ToIntFunction<T> of) {
        return switch (outcome) {
            case Outcome.Done<T>(var kept) -> of.applyAsInt(kept) == revision;
            case Outcome.Refused<T>(var refusal) -> {
                faults.addAll(details(refusal));
                yield false;
            }
        };
    }

    private static List<Detail> details(Refusal refusal) {
        return refusal.details().isEmpty()
                ? List.of(new Detail("", refusal.code(), refusal.arguments()))
                : refusal.details();
    }

    private static RowFate refused(RosterRow row, List<Detail> faults) {
        return new RowFate(row.row().number(), row.name(), Fate.REFUSED, faults);
    }

    private static Fate fate(int before, int after) {
        if (before == after) {
            return Fate.UNCHANGED;
        }
        return before == 0 ? Fate.CREATE : Fate.UPDATE;
    }

    private static Fate strongest(Fate one, Fate other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
