package org.nmirf.node.figures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.figures.Tabulation.StateName;
import org.nmirf.node.journey.ReleaseRow;
import org.nmirf.node.ledger.RecordId;
import org.nmirf.node.ledger.Releases;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.release.Withdrawals;
import org.nmirf.node.site.Figures;
import org.nmirf.node.site.Heading;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Journey;
import org.nmirf.web.page.Journey.Stage;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.nmirf.web.page.TableView;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Component;

/** Puts the pages of tables together. */
@Component
class FigurePages {

    private static final int MOST_RELEASES = 50;
    private static final Pattern ROW = Pattern.compile("rows\\[(\\d+)]\\.(.+)");

    private final ViewFigures views;
    private final Releases releases;
    private final Notices notices;
    private final Vocabularies vocabularies;

    FigurePages(ViewFigures views, Releases releases, Notices notices, Vocabularies vocabularies) {
        this.views = views;
        this.releases = releases;
        this.notices = notices;
        this.vocabularies = vocabularies;
    }

    /** The page of a table that is kept. */
    FigurePage of(Tabulation table, Person person, Reader reader) {
        return page(views.kept(table), person, reader);
    }

    /** The page of a table that is only looked at. */
    FigurePage looked(Tabulation table, Person person, Reader reader) {
        return page(views.of(table), person, reader);
    }

    private FigurePage page(FigureView view, Person person, Reader reader) {
        Tabulation table = view.table();
        List<ReleaseRow> left =
                releases
                        .list(new RecordId.OfFigures(table.id()), null, 0, MOST_RELEASES)
                        .items()
                        .stream()
                        .map(one -> ReleaseRow.of(one, Heading.ofFigures(table.title())))
                        .toList();
        return new FigurePage(
                view,
                Figures.of(
                        view.published().layout(),
                        cell ->
                                new TableView.Cell(
                                        view.count(cell),
                                        view.why(cell).map(Enum::name).orElse(null))),
                Figures.of(view.published()),
                view.objections().stream()
                        .map(
                                one ->
                                        new FigurePage.Objection(
                                                one.field(), notices.say(one, reader.locale())))
                        .toList(),
                journey(table, left),
                left,
                columns(table.brought()),
                permissions(table, person),
                reasons(reader));
    }

    /** Nothing to choose where there is one only. */
    private static List<Option> columns(Brought brought) {
        return brought.columns().size() == 1
                ? List.of()
                : brought.columns().stream()
                        .map(one -> Option.of(one, one, brought.publishes(one)))
                        .toList();
    }

    private static Journey journey(Tabulation table, List<ReleaseRow> left) {
        return switch (table.state().name()) {
            case DRAFT ->
                    Journey.at(
                            Stage.SCANNED,
                            Map.of(Stage.WRITTEN, table.created().at()),
                            false,
                            "journey.waits.hand-in");
            case IN_REVIEW ->
                    Journey.at(
                            Stage.REVIEWED,
                            Map.of(
                                    Stage.WRITTEN,
                                    table.created().at(),
                                    Stage.REVIEWED,
                                    table.state().at()),
                            false,
                            "journey.waits.approval");
            case APPROVED, WITHDRAWN -> left.getFirst().journey();
        };
    }

    private static FigurePage.Permissions permissions(Tabulation table, Person person) {
        boolean isApprover = person.is(Role.APPROVER);
        boolean isWaiting = table.is(StateName.IN_REVIEW);
        boolean hadAHand = table.isBy(person.name());
        return new FigurePage.Permissions(
                person.is(Role.OFFICER) && table.isOpen(),
                isApprover && isWaiting && !hadAHand,
                isApprover && isWaiting && hadAHand,
                (isApprover || person.is(Role.OFFICER)) && table.live());
    }

    private List<Option> reasons(Reader reader) {
        return vocabularies.vocabulary(Withdrawals.REASONS).concepts().stream()
                .map(
                        concept ->
                                Option.of(
                                        concept.code(),
                                        concept.label(reader.language().code()),
                                        false))
                .toList();
    }

    /** The faults of rows that a refusal names. */
    List<FigurePage.RowFault> faults(Refusal refusal, Locale locale) {
        return refusal.details().stream()
                .flatMap(
                        fault -> {
                            Matcher row = ROW.matcher(fault.field());
                            return row.matches()
                                    ? java.util.stream.Stream.of(
                                            new FigurePage.RowFault(
                                                    row.group(1),
                                                    row.group(2),
                                                    notices.say(fault, locale)))
                                    : java.util.stream.Stream.empty();
                        })
                .toList();
    }
}
