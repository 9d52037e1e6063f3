package org.nmirf.node.plenary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.chronicle.HistoryView;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.Obligations;
import org.nmirf.node.obligation.Step;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.plenary.PlenaryPage.Agreed;
import org.nmirf.node.plenary.PlenaryPage.AsStep;
import org.nmirf.node.plenary.PlenaryPage.Form;
import org.nmirf.node.plenary.PlenaryPage.Line;
import org.nmirf.node.plenary.PlenaryPage.Row;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts together what the pages of the meetings show. */
@Component
class PlenaryPages {

    private static final int EMPTY_LINES = 3;

    private final Plenaries plenaries;
    private final Institutions institutions;
    private final ConclusionSteps steps;
    private final Around around;
    private final Clock clock;

    PlenaryPages(
            Plenaries plenaries,
            Institutions institutions,
            ConclusionSteps steps,
            Around around,
            Clock clock) {
        this.plenaries = plenaries;
        this.institutions = institutions;
        this.steps = steps;
        this.around = around;
        this.clock = clock;
    }

    /** Where histories and names of obligations come from. */
    @Component("plenaryAround")
    record Around(
            HistoryView history,
            Obligations obligations,
            FocalPoints people,
            MessageSource messages) {}

    Plenary get(String id) {
        return plenaries.find(Dossiers.uuid(id)).orElseThrow(() -> new MissingPageException(id));
    }

    List<Line> list() {
        return steps.asDone(plenaries.all()).stream()
                .map(one -> new Line(one, one.late(today())))
                .toList();
    }

    PlenaryPage of(Plenary kept, Person person, Reader reader) {
        Plenary plenary = steps.asDone(List.of(kept)).getFirst();
        boolean mayMake = person.is(Role.OFFICER) && !steps.open(plenary).isEmpty();
        return new PlenaryPage(
                plenary,
                agreed(plenary, reader),
                plenary.late(today()),
                plenary.content().participants().stream().map(one -> name(one, reader)).toList(),
                around.history().of(Plenaries.KIND, plenary.id(), reader),
                mayMake ? open(reader) : List.of());
    }

    private List<Agreed> agreed(Plenary plenary, Reader reader) {
        var owed = steps.of(plenary);
        var made = steps.made();
        return plenary.content().conclusions().stream()
                .map(
                        one ->
                                new Agreed(
                                        one,
                                        who(one.institution(), made.get(one.id()), reader),
                                        one.isLate(today()),
                                        owed.get(one.id())))
                .toList();
    }

    TypedPlenary blank() {
        return TypedPlenary.blank(today());
    }

    /** The form with what was typed and some empty lines below it. */
    Form form(
            @Nullable UUID id,
            String revision,
            TypedPlenary typed,
            Map<String, String> errors,
            Reader reader) {
        var made = steps.made();
        List<TypedPlenary.Line> lines = new ArrayList<>(typed.lines());
        for (int more = 0; more < EMPTY_LINES; more++) {
            lines.add(TypedPlenary.Line.EMPTY);
        }
        return new Form(
                id,
                revision,
                typed,
                errors,
                options(reader, typed.participants()),
                lines.stream()
                        .map(
                                line ->
                                        new Row(
                                                line,
                                                options(reader, List.of(line.who())),
                                                asStep(made.get(line.conclusion()), reader)))
                        .toList());
    }

    private @Nullable AsStep asStep(@Nullable Step step, Reader reader) {
        return step == null ? null : new AsStep(who(step.institution(), step, reader), step.due());
    }

    /** Who does it: the person of its step, or else the institution. */
    private String who(@Nullable UUID institution, @Nullable Step step, Reader reader) {
        UUID person = step == null ? null : step.person();
        return Optional.ofNullable(person)
                .flatMap(around.people()::find)
                .map(FocalPoint::name)
                .orElseGet(() -> name(institution, reader));
    }

    private List<Option> options(Reader reader, List<String> chosen) {
        return institutions.all().stream()
                .filter(one -> !one.isArchived() || chosen.contains(one.id().toString()))
                .map(
                        one ->
                                Option.of(
                                        one.id().toString(),
                                        one.name(reader.language().code()),
                                        chosen.contains(one.id().toString())))
                .sorted((one, other) -> reader.language().compare(one.label(), other.label()))
                .toList();
    }

    /** Obligations that are not met yet, as choices. */
    private List<Option> open(Reader reader) {
        return around.obligations().all().stream()
                .filter(one -> one.content().submission() == null)
                .map(one -> Option.of(one.id().toString(), name(one, reader), false))
                .toList();
    }

    private String name(Obligation obligation, Reader reader) {
        var content = obligation.content();
        String procedure = "obligation.procedure." + content.procedure();
        Object[] parts = {
            reader.label("bodies", content.body()),
            around.messages().getMessage(procedure, null, reader.locale())
        };
        return around.messages().getMessage("calendar.feed.title", parts, reader.locale())
                + ", "
                + content.due().text();
    }

    private String name(@Nullable UUID institution, Reader reader) {
        return institution == null
                ? ""
                : institutions
                        .find(institution)
                        .map(one -> one.name(reader.language().code()))
                        .orElse("");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
