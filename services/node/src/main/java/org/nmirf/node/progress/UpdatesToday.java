package org.nmirf.node.progress;

import java.util.List;
import org.nmirf.node.access.Person;
import org.nmirf.node.progress.ProgressUpdate.State;
import org.nmirf.node.today.TodayBlock;
import org.nmirf.node.today.TodayBlock.Line;
import org.nmirf.node.today.TodayBlock.Urgency;
import org.nmirf.node.today.TodayBlocks;
import org.nmirf.web.page.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Updates that wait for review, and own ones that came back. */
@Component
@Order(4)
class UpdatesToday implements TodayBlocks {

    private final ProgressUpdates updates;

    UpdatesToday(ProgressUpdates updates) {
        this.updates = updates;
    }

    @Override
    public List<TodayBlock> of(Person person, Reader reader) {
        List<Line> returned =
                updates.by(person.name()).stream()
                        .filter(one -> one.state() == State.DRAFT && !one.note().isEmpty())
                        .map(one -> line(one, reader).say("progress.today.note", one.note()))
                        .toList();
        var own =
                TodayBlock.of("progress.today.returned", Urgency.WAITING, returned, "/updates#own");
        return UpdateAccess.isSecretariat(person)
                ? List.of(own, waiting(person, reader))
                : List.of(own);
    }

    private TodayBlock waiting(Person person, Reader reader) {
        List<Line> lines =
                updates.in(State.IN_REVIEW).stream()
                        .filter(one -> !one.writers().contains(person.name()))
                        .map(
                                one ->
                                        line(one, reader)
                                                .say(
                                                        "progress.today.since",
                                                        reader.moment(one.changed().at())))
                        .toList();
        return TodayBlock.of("progress.today.review", Urgency.WAITING, lines, "/updates");
    }

    private static Line line(ProgressUpdate update, Reader reader) {
        return update.content()
                .text()
                .bestFor(reader.language().code())
                .map(best -> Line.to(path(update), best.text(), best.language()))
                .orElseGet(() -> Line.to(path(update), update.id().toString(), ""));
    }

    private static String path(ProgressUpdate update) {
        return "/updates/" + update.id();
    }
}
