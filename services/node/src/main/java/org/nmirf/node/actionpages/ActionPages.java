package org.nmirf.node.actionpages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.Actions;
import org.nmirf.node.action.Beside;
import org.nmirf.node.action.ReadActions;
import org.nmirf.node.aim.FindAims;
import org.nmirf.node.chronicle.HistoryView;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.Institutions;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Puts the list and the page of an action together. */
@Component
class ActionPages {

    private final Around around;
    private final FindAims aims;
    private final HistoryView history;
    private final List<Beside> beside;

    ActionPages(Around around, FindAims aims, HistoryView history, List<Beside> beside) {
        this.around = around;
        this.aims = aims;
        this.history = history;
        this.beside = List.copyOf(beside);
    }

    /** Who is named, and what day it is. */
    @Component
    record Around(Institutions institutions, FocalPoints focalPoints, Clock clock) {

        LocalDate today() {
            return LocalDate.now(clock);
        }

        Map<UUID, Institution> byId() {
            Map<UUID, Institution> byId = new HashMap<>();
            institutions.all().forEach(one -> byId.put(one.id(), one));
            return byId;
        }
    }

    ActionList list(
            ReadActions.Found seen,
            Map<String, List<String>> asked,
            int page,
            int size,
            Reader reader) {
        return ActionList.of(
                seen,
                asked,
                page,
                size,
                new ActionList.Around(around.byId(), around.today(), reader));
    }

    ActionPage page(Action action, Person person, Reader reader) {
        var content = action.content();
        var responsible = content.responsible();
        String language = reader.language().code();
        var names = new ActionList.Around(around.byId(), around.today(), reader);
        return new ActionPage(
                action,
                content.title().bestFor(language).orElse(null),
                content.description().bestFor(language).orElse(null),
                action.isOverdue(around.today()),
                names.institution(responsible.lead()),
                responsible.contributors().stream().map(names::institution).toList(),
                responsible.focalPoints().stream()
                        .flatMap(id -> around.focalPoints().find(id).stream())
                        .map(one -> one.name())
                        .toList(),
                content.aims().clusters().stream().map(aims.clusterNames(reader)).toList(),
                aims.lines(content.aims(), person, reader),
                beside.stream().flatMap(one -> one.of(action, person, reader).stream()).toList(),
                history.of(Actions.KIND, action.id(), person, reader),
                person.is(Role.OFFICER));
    }
}
