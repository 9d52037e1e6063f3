package org.nmirf.node.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.chronicle.HistoryView;
import org.nmirf.node.chronicle.ShownVersion;
import org.nmirf.node.obligation.Guidance;
import org.nmirf.node.obligation.KeepObligation;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.Obligations;
import org.nmirf.node.obligation.Procedure;
import org.nmirf.node.obligation.Step;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.recommendation.Scope;
import org.nmirf.node.recommendation.Scopes;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the pages of an obligation together for a reader. */
@Component
class ObligationPages {

    private final Obligations obligations;
    private final KeepObligation keep;
    private final Names names;
    private final Around around;

    ObligationPages(Obligations obligations, KeepObligation keep, Names names, Around around) {
        this.obligations = obligations;
        this.keep = keep;
        this.names = names;
        this.around = around;
    }

    /** Where institutions and people get their names. */
    @Component
    record Names(Institutions institutions, FocalPoints focalPoints) {

        String institution(@Nullable UUID id, Reader reader) {
            return id == null
                    ? ""
                    : institutions
                            .find(id)
                            .map(one -> one.name(reader.language().code()))
                            .orElse("");
        }

        String person(@Nullable UUID id) {
            return id == null ? "" : focalPoints.find(id).map(FocalPoint::name).orElse("");
        }
    }

    /** What pages are made with. */
    @Component("obligationPagesAround")
    record Around(
            Guidance guidance,
            Scopes scopes,
            HistoryView history,
            Vocabularies vocabularies,
            MessageSource messages,
            Clock clock) {}

    /**
     * The obligation, if the person may see it.
     *
     * @throws MissingPageException when there is none, or not for this person
     */
    Obligation get(UUID id, Person person) {
        Scope scope = around.scopes().of(person);
        return obligations
                .find(id)
                .filter(one -> one.isWithin(scope))
                .map(one -> scope instanceof Scope.Everything ? one : one.withoutNotes())
                .orElseThrow(() -> new MissingPageException(id.toString()));
    }

    ObligationPage of(Obligation obligation, Person person, Reader reader) {
        var group = obligation.group();
        List<String> members =
                Stream.concat(
                                group.institutions().stream()
                                        .map(id -> names.institution(id, reader)),
                                group.people().stream().map(names::person))
                        .filter(name -> !name.isEmpty())
                        .toList();
        boolean seesAll = around.scopes().of(person) instanceof Scope.Everything;
        List<ShownVersion> versions =
                seesAll
                        ? around.history().of(Obligations.KIND, obligation.id(), reader)
                        : List.of();
        return new ObligationPage(
                obligation,
                row(obligation, reader),
                names.institution(group.lead(), reader),
                members,
                group.steps().stream().map(step -> line(step, person, reader)).toList(),
                versions,
                person.is(Role.OFFICER));
    }

    Row row(Obligation obligation, Reader reader) {
        LocalDate today = today();
        return Row.of(obligation, around.guidance().standing(obligation, today), today, reader);
    }

    private ObligationPage.StepLine line(Step step, Person person, Reader reader) {
        var title = step.title().bestFor(reader.language().code());
        String owner = names.person(step.person());
        return new ObligationPage.StepLine(
                step.id(),
                title.map(text -> text.text()).orElse(""),
                title.map(text -> text.language()).orElse(""),
                owner.isEmpty() ? names.institution(step.institution(), reader) : owner,
                step.due(),
                step.done(),
                step.isLate(today()),
                keep.mayFinish(step, person));
    }

    /** A new obligation, or one that is there. */
    ObligationPage.Form form(
            @Nullable Obligation obligation,
            TypedObligation typed,
            Map<String, String> errors,
            boolean suggested,
            Reader reader) {
        List<Option> bodies =
                around.vocabularies().vocabulary("bodies").concepts().stream()
                        .map(
                                body ->
                                        Option.of(
                                                body.code(),
                                                reader.label("bodies", body.code()),
                                                body.code().equals(typed.value("body"))))
                        .toList();
        List<Option> procedures =
                Stream.of(Procedure.values())
                        .map(
                                one ->
                                        Option.of(
                                                one.name(),
                                                say("obligation.procedure." + one, reader),
                                                one.name().equals(typed.value("procedure"))))
                        .toList();
        return new ObligationPage.Form(
                obligation == null ? null : obligation.id(),
                obligation == null ? "" : revision(obligation, typed),
                typed,
                errors,
                bodies,
                procedures,
                suggested);
    }

    /** What was read stays what was read, so that nothing is overwritten at the second try. */
    private static String revision(Obligation obligation, TypedObligation typed) {
        String read = typed.value("revision");
        return read.isEmpty() ? Integer.toString(obligation.revision()) : read;
    }

    LocalDate today() {
        return LocalDate.now(around.clock());
    }

    private String say(String key, Reader reader) {
        return around.messages().getMessage(key, null, reader.locale());
    }
}
