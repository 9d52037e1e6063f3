package org.nmirf.node.postroom;

import java.util.List;
import java.util.Objects;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.letter.LetterLog;
import org.nmirf.node.letter.LetterState;
import org.nmirf.node.today.TodayBlock;
import org.nmirf.node.today.TodayBlock.Line;
import org.nmirf.node.today.TodayBlock.Urgency;
import org.nmirf.node.today.TodayBlocks;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Letters that could not be sent, and those that the mail server does not let leave. */
@Component
@Order(8)
class LettersToday implements TodayBlocks {

    private final LetterLog letters;
    private final MessageSource messages;

    LettersToday(LetterLog letters, MessageSource messages) {
        this.letters = letters;
        this.messages = messages;
    }

    @Override
    public List<TodayBlock> of(Person person, Reader reader) {
        if (!person.is(Role.OFFICER) && !person.is(Role.ADMIN)) {
            return List.of();
        }
        return List.of(failed(reader), held());
    }

    private TodayBlock held() {
        String path = "/letters?state=" + LetterState.RETRYING;
        return TodayBlock.count("letter.today.held", Urgency.WAITING, letters.held(), path);
    }

    private TodayBlock failed(Reader reader) {
        var failed = letters.list(LetterState.FAILED, "", 0, TodayBlock.MOST);
        String path = "/letters?state=" + LetterState.FAILED;
        List<Line> lines =
                failed.items().stream()
                        .map(
                                one ->
                                        Line.to(path, one.name(), "")
                                                .say(
                                                        "letter.today.posted",
                                                        kind(one.kind(), reader),
                                                        reader.moment(one.postedAt())))
                        .toList();
        return new TodayBlock("letter.today.failed", Urgency.WAITING, failed.total(), lines, path);
    }

    private String kind(String kind, Reader reader) {
        return Objects.requireNonNull(
                messages.getMessage(kind + ".name", null, kind, reader.locale()));
    }
}
