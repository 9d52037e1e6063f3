package org.nmirf.node.figures;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.figures.Tabulation.StateName;
import org.nmirf.node.today.TodayBlock;
import org.nmirf.node.today.TodayBlock.Line;
import org.nmirf.node.today.TodayBlock.Urgency;
import org.nmirf.node.today.TodayBlocks;
import org.nmirf.web.page.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tables of figures that somebody has to approve or to finish. */
@Component
@Order(3)
class FiguresToday implements TodayBlocks {

    private static final int LOOKED_AT = 20;

    private final Tabulations tables;

    FiguresToday(Tabulations tables) {
        this.tables = tables;
    }

    @Override
    public List<TodayBlock> of(Person person, Reader reader) {
        List<TodayBlock> blocks = new ArrayList<>();
        if (person.is(Role.APPROVER)) {
            List<Line> lines =
                    tables.list(StateName.IN_REVIEW, 0, LOOKED_AT).stream()
                            .filter(table -> !table.isBy(person.name()))
                            .map(table -> line(table, reader))
                            .toList();
            blocks.add(
                    TodayBlock.of("figures.today.approvals", Urgency.WAITING, lines, "/figures"));
        }
        if (person.is(Role.OFFICER)) {
            List<Line> lines =
                    tables.list(StateName.DRAFT, 0, LOOKED_AT).stream()
                            .map(table -> line(table, reader))
                            .toList();
            blocks.add(TodayBlock.of("figures.today.drafts", Urgency.LATER, lines, "/figures"));
        }
        return blocks;
    }

    private static Line line(Tabulation table, Reader reader) {
        return Line.to("/figures/" + table.id(), table.title(), "")
                .say("practice.changed", table.state().by(), reader.moment(table.state().at()));
    }
}
