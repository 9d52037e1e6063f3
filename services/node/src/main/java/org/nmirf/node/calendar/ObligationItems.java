package org.nmirf.node.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.handover.OpenItem;
import org.nmirf.node.handover.OpenItems;
import org.nmirf.node.obligation.KeepObligation;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.Obligations;
import org.nmirf.node.obligation.Step;
import org.nmirf.node.obligation.WorkingGroup;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.revision.Seen;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Reports that were not submitted yet and on which a person works. */
@Component
class ObligationItems implements OpenItems {

    private final Obligations obligations;
    private final KeepObligation keep;
    private final ObligationNames names;

    ObligationItems(Obligations obligations, KeepObligation keep, ObligationNames names) {
        this.obligations = obligations;
        this.keep = keep;
        this.names = names;
    }

    @Override
    public String kind() {
        return Obligations.KIND;
    }

    @Override
    public List<OpenItem> find(UUID person, Reader reader) {
        return open(person).map(one -> item(one, person, reader)).toList();
    }

    @Override
    public Outcome<List<UUID>> move(UUID from, UUID to, Person by, String reason) {
        List<UUID> moved = new ArrayList<>();
        for (Obligation one : open(from).toList()) {
            var read = new Seen(one.id(), one.revision(), reason);
            switch (keep.arrange(read, group -> exchanged(group, from, to), by)) {
                case Outcome.Done<Obligation> done -> moved.add(one.id());
                case Outcome.Refused<Obligation>(var refusal) -> {
                    return Outcome.refused(refusal);
                }
            }
        }
        return Outcome.done(moved);
    }

    private Stream<Obligation> open(UUID person) {
        return obligations.unsubmitted(person).stream()
                .filter(
                        one ->
                                one.group().people().contains(person)
                                        || openSteps(one, person).findAny().isPresent());
    }

    private static Stream<Step> openSteps(Obligation obligation, UUID person) {
        return obligation.group().steps().stream()
                .filter(step -> step.done() == null && person.equals(step.person()));
    }

    /** Steps that are done stay with whoever did them. */
    private static WorkingGroup exchanged(WorkingGroup group, UUID from, UUID to) {
        List<UUID> people =
                group.people().stream().map(one -> one.equals(from) ? to : one).distinct().toList();
        List<Step> steps =
                group.steps().stream()
                        .map(
                                step ->
                                        step.done() == null && from.equals(step.person())
                                                ? step.by(to)
                                                : step)
                        .toList();
        return group.withPeople(people).with(steps);
    }

    private OpenItem item(Obligation one, UUID person, Reader reader) {
        Optional<LocalDate> next =
                openSteps(one, person).map(Step::due).filter(Objects::nonNull).sorted().findFirst();
        @Nullable LocalDate due = next.orElseGet(() -> one.content().due().last());
        return new OpenItem(
                one.id(),
                names.words(one, reader.language()),
                reader.language().code(),
                "",
                due,
                "/obligations/" + one.id());
    }
}
