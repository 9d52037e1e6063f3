package org.nmirf.node.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.Institution;
import org.nmirf.node.spreadsheet.Sheet;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;

/** One row of a list of people: an institution, a person in it, or both. */
record RosterRow(Sheet.Row row) {

    private static final Set<String> YES =
            Set.of("yes", "true", "1", "x", "oui", "sí", "si", "sim", "نعم");

    String get(String column) {
        return row.get(column);
    }

    /** Names and short name by which the institution is looked for. */
    List<String> institutionNames() {
        return Stream.concat(
                        Stream.of(get(RosterColumns.ACRONYM)),
                        RosterColumns.LANGUAGES.stream()
                                .map(language -> get(RosterColumns.NAME + language)))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** What the row is called in the report. */
    String name() {
        return hasPerson()
                ? get(RosterColumns.PERSON)
                : institutionNames().stream().findFirst().orElse("");
    }

    boolean hasInstitution() {
        return !institutionNames().isEmpty();
    }

    boolean hasPerson() {
        return !get(RosterColumns.PERSON).isEmpty() || !get(RosterColumns.EMAIL).isEmpty();
    }

    /** What cannot be read at all. */
    List<Detail> faults() {
        List<Detail> faults = new ArrayList<>();
        String kind = get(RosterColumns.KIND);
        if (!kind.isEmpty() && kind().isEmpty()) {
            faults.add(Detail.of(RosterColumns.KIND, "roster.kind-unknown", kind));
        }
        if (!hasInstitution() && !hasPerson()) {
            faults.add(Detail.of(RosterColumns.PERSON, "roster.empty"));
        }
        return faults;
    }

    /** The institution as the row says it; what the row leaves out stays. */
    Institution institution(@Nullable Institution before, UUID id) {
        Wordings names = before == null ? Wordings.NONE : before.names();
        for (String language : RosterColumns.LANGUAGES) {
            String name = get(RosterColumns.NAME + language);
            if (!name.isEmpty()) {
                names = names.with(Wording.original(language, name));
            }
        }
        String acronym = get(RosterColumns.ACRONYM);
        return new Institution(
                id,
                before == null ? 1 : before.revision() + 1,
                kind().orElse(before == null ? Institution.Kind.OTHER : before.kind()),
                names,
                acronym.isEmpty() && before != null ? before.acronym() : acronym,
                before == null ? null : before.parent(),
                before != null && before.isArchived());
    }

    /** The person as the row says; what the row leaves out stays. */
    FocalPoint person(
            @Nullable FocalPoint before, UUID id, @Nullable UUID institution, String language) {
        UUID worksIn = institution == null && before != null ? before.institution() : institution;
        return new FocalPoint(
                id,
                before == null ? 1 : before.revision() + 1,
                or(RosterColumns.ACCOUNT, before == null ? "" : before.account()),
                or(RosterColumns.PERSON, before == null ? "" : before.name()),
                or(RosterColumns.EMAIL, before == null ? "" : before.email()),
                or(RosterColumns.LANGUAGE, before == null ? language : before.language()),
                worksIn,
                or(RosterColumns.FUNCTION, before == null ? "" : before.function()),
                before == null ? null : before.deputy(),
                get(RosterColumns.COORDINATOR).isEmpty()
                        ? before != null && before.isCoordinator()
                        : YES.contains(get(RosterColumns.COORDINATOR).toLowerCase(Locale.ROOT)),
                before == null || before.isActive());
    }

    private String or(String column, String otherwise) {
        return get(column).isEmpty() ? otherwise : get(column);
    }

    private Optional<Institution.Kind> kind() {
        String wanted = get(RosterColumns.KIND).replace('-', '_').replace(' ', '_');
        return Stream.of(Institution.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(wanted))
                .findFirst();
    }
}
