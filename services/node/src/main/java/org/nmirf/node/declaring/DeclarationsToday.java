package org.nmirf.node.declaring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.declaration.Declaration;
import org.nmirf.node.declaration.DeclarationKind;
import org.nmirf.node.declaration.Declarations;
import org.nmirf.node.today.TodayBlock;
import org.nmirf.node.today.TodayBlock.Line;
import org.nmirf.node.today.TodayBlock.Urgency;
import org.nmirf.node.today.TodayBlocks;
import org.nmirf.web.page.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the mechanism says of itself and somebody has to approve. */
@Component
@Order(4)
class DeclarationsToday implements TodayBlocks {

    private final Declarations declarations;
    private final DeclarationNames names;

    DeclarationsToday(Declarations declarations, DeclarationNames names) {
        this.declarations = declarations;
        this.names = names;
    }

    @Override
    public List<TodayBlock> of(Person person, Reader reader) {
        if (!person.is(Role.APPROVER)) {
            return List.of();
        }
        List<Line> lines =
                Arrays.stream(DeclarationKind.values())
                        .flatMap(kind -> declarations.find(kind).stream())
                        .filter(one -> one.isWaiting() && !one.isBy(person.name()))
                        .map(one -> line(one, reader))
                        .toList();
        return List.of(TodayBlock.of("declaration.today", Urgency.WAITING, lines, ""));
    }

    private Line line(Declaration waiting, Reader reader) {
        Locale locale = reader.locale();
        return Line.to(waiting.kind().page(), names.name(waiting.kind(), locale), "")
                .say("practice.changed", waiting.state().by(), reader.moment(waiting.state().at()));
    }
}
