package org.nmirf.node.declaring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.declaration.Declaration;
import org.nmirf.node.declaration.DeclarationContents;
import org.nmirf.node.declaration.DeclarationKind;
import org.nmirf.node.declaration.DeclarationNotes;
import org.nmirf.node.declaration.Declarations;
import org.nmirf.node.today.TodayBlock;
import org.nmirf.node.today.TodayBlock.Line;
import org.nmirf.node.today.TodayBlock.Urgency;
import org.nmirf.node.today.TodayBlocks;
import org.nmirf.web.page.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the mechanism says of itself: to approve, and what approvers gave back to its writers. */
@Component
@Order(4)
class DeclarationsToday implements TodayBlocks {

    private static final int LONGEST_NOTE = 200;

    private final Declarations declarations;
    private final DeclarationContents contents;
    private final DeclarationNotes notes;
    private final DeclarationNames names;

    DeclarationsToday(
            Declarations declarations,
            DeclarationContents contents,
            DeclarationNotes notes,
            DeclarationNames names) {
        this.declarations = declarations;
        this.contents = contents;
        this.notes = notes;
        this.names = names;
    }

    @Override
    public List<TodayBlock> of(Person person, Reader reader) {
        List<TodayBlock> blocks = new ArrayList<>();
        if (person.is(Role.APPROVER)) {
            var lines = lines(one -> one.isWaiting() && !one.isBy(person.name()), reader);
            blocks.add(TodayBlock.of("declaration.today", Urgency.WAITING, lines, ""));
        }
        if (person.is(Role.OFFICER)) {
            // To all of them: whoever handed it in may be away, and it is the office's to answer.
            var lines = lines(this::isToAnswer, reader);
            blocks.add(TodayBlock.of("declaration.today.given-back", Urgency.WAITING, lines, ""));
        }
        return blocks;
    }

    /** Given back, and what stands there now is not just what the network has. */
    private boolean isToAnswer(Declaration one) {
        return one.isGivenBack()
                && contents.current(one.kind())
                        .filter(current -> !current.equals(one.published()))
                        .isPresent();
    }

    private List<Line> lines(Predicate<Declaration> which, Reader reader) {
        return Arrays.stream(DeclarationKind.values())
                .flatMap(kind -> declarations.find(kind).stream())
                .filter(which)
                .map(one -> line(one, reader))
                .toList();
    }

    private Line line(Declaration one, Reader reader) {
        Locale locale = reader.locale();
        var state = one.state();
        var line = Line.to(one.kind().page(), names.name(one.kind(), locale), "");
        return one.isGivenBack()
                ? notes.of(one.id()).stream()
                        .findFirst()
                        .map(note -> line.say("declaration.today.note", cut(note.words())))
                        .orElse(line)
                        .say("note.title", state.by(), reader.moment(state.at()))
                : line.say("practice.changed", state.by(), reader.moment(state.at()));
    }

    private static String cut(String words) {
        int points = words.codePointCount(0, words.length());
        return points <= LONGEST_NOTE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_NOTE)) + "…";
    }
}
