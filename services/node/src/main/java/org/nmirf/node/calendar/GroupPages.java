package org.nmirf.node.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nmirf.node.calendar.GroupForm.Line;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.WorkingGroup.Delegate;
import org.nmirf.node.people.Institution;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Puts the form of a working group together. */
@Component
class GroupPages {

    private static final int EMPTY_STEPS = 3;
    private static final int EMPTY_DELEGATES = 2;

    private final ObligationPages pages;
    private final ObligationPages.Names names;

    GroupPages(ObligationPages pages, ObligationPages.Names names) {
        this.pages = pages;
        this.names = names;
    }

    /**
     * The form. Whoever left and institutions that are put away can be chosen only where they are:
     * a save that does not touch them keeps them.
     *
     * @param errors what is wrong, by field
     */
    GroupForm form(
            Obligation obligation, TypedGroup typed, Map<String, String> errors, Reader reader) {
        List<Line> lines = new ArrayList<>();
        for (TypedGroup.Line line : typed.lines()) {
            lines.add(
                    new Line(
                            line.id(),
                            line.title(),
                            line.due(),
                            owners(List.of(line.owner()), reader)));
        }
        for (int more = 0; more < EMPTY_STEPS; more++) {
            lines.add(new Line("", "", "", owners(List.of(), reader)));
        }
        List<Delegate> delegates = new ArrayList<>(typed.delegation());
        for (int more = 0; more < EMPTY_DELEGATES; more++) {
            delegates.add(new Delegate("", "", ""));
        }
        return new GroupForm(
                obligation.id(),
                typed.value("revision"),
                pages.row(obligation, reader),
                institutions("", typed.values("lead"), reader),
                institutions("", typed.values("institutions"), reader),
                people("", typed.values("people")),
                typed.value("dialogue"),
                lines,
                delegates,
                errors);
    }

    private List<Option> owners(Collection<String> chosen, Reader reader) {
        List<Option> owners = new ArrayList<>(people(TypedGroup.PERSON, chosen));
        owners.addAll(institutions(TypedGroup.INSTITUTION, chosen, reader));
        return owners;
    }

    private List<Option> institutions(String prefix, Collection<String> chosen, Reader reader) {
        return names.institutions().all().stream()
                .filter(one -> !one.isArchived() || chosen.contains(prefix + one.id()))
                .map(one -> option(prefix, one.id(), name(one, reader), chosen))
                .sorted((one, other) -> reader.language().compare(one.label(), other.label()))
                .toList();
    }

    private List<Option> people(String prefix, Collection<String> chosen) {
        return names.focalPoints().all().stream()
                .filter(one -> one.isActive() || chosen.contains(prefix + one.id()))
                .map(one -> option(prefix, one.id(), one.name(), chosen))
                .toList();
    }

    private static String name(Institution one, Reader reader) {
        return one.name(reader.language().code());
    }

    private static Option option(String prefix, UUID id, String label, Collection<String> chosen) {
        String value = prefix + id;
        return Option.of(value, label, chosen.contains(value));
    }
}
