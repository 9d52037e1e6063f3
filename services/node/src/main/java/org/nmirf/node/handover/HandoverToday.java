package org.nmirf.node.handover;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nmirf.node.access.Person;
import org.nmirf.node.history.History;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.today.TodayBlock;
import org.nmirf.node.today.TodayBlock.Line;
import org.nmirf.node.today.TodayBlock.Urgency;
import org.nmirf.node.today.TodayBlocks;
import org.nmirf.web.page.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a person answers for and is open, and the brief of whoever followed somebody. */
@Component
@Order(1)
class HandoverToday implements TodayBlocks {

    private static final Comparator<OpenItem> FIRST_DUE_FIRST =
            Comparator.comparing(
                    OpenItem::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    /** What is due before stands among what is due. */
    private static final int SOON = 30;

    private final FocalPoints focalPoints;
    private final List<OpenItems> kinds;
    private final History history;
    private final Clock clock;

    HandoverToday(FocalPoints focalPoints, List<OpenItems> kinds, History history, Clock clock) {
        this.focalPoints = focalPoints;
        this.kinds = List.copyOf(kinds);
        this.history = history;
        this.clock = clock;
    }

    @Override
    public List<TodayBlock> of(Person person, Reader reader) {
        return focalPoints
                .findByAccount(person.name())
                .filter(FocalPoint::isActive)
                .map(self -> List.of(brief(self), open(self, reader)))
                .orElseGet(List::of);
    }

    /** For as long as a newcomer looks ahead. */
    private TodayBlock brief(FocalPoint self) {
        var since = clock.instant().minus(Duration.ofDays(Brief.DAYS));
        List<Line> lines =
                history
                        .newestWith(Handed.KIND, "successor", self.id().toString(), since)
                        .flatMap(
                                id ->
                                        history.at(Handed.KIND, id, 1, Handed.class)
                                                .map(handed -> line(id.toString(), handed)))
                        .stream()
                        .toList();
        return TodayBlock.of("handover.today.brief", Urgency.WAITING, lines, "");
    }

    private Line line(String id, Handed handed) {
        String from = focalPoints.find(handed.leaving()).map(FocalPoint::name).orElse("");
        return Line.to("/handovers/" + id, from, "")
                .say("handover.today.moved", handed.items().size());
    }

    private TodayBlock open(FocalPoint self, Reader reader) {
        LocalDate soon = LocalDate.now(clock).plusDays(SOON);
        List<Line> lines = new ArrayList<>();
        kinds.stream()
                .flatMap(
                        kind ->
                                kind.find(self.id(), reader).stream()
                                        .map(item -> new Kept(kind.kind(), item)))
                .filter(kept -> isLater(kept.item(), soon))
                .sorted(Comparator.comparing(Kept::item, FIRST_DUE_FIRST))
                .map(kept -> line(kept, reader))
                .forEach(lines::add);
        return TodayBlock.of("handover.today.open", Urgency.LATER, lines, "/recommendations");
    }

    private static boolean isLater(OpenItem item, LocalDate soon) {
        LocalDate due = item.due();
        return due == null || due.isAfter(soon);
    }

    private record Kept(String kind, OpenItem item) {}

    private static Line line(Kept kept, Reader reader) {
        OpenItem item = kept.item();
        Line line =
                Line.to(item.address(), item.title(), item.language())
                        .say("handover.kind." + kept.kind());
        return Stream.ofNullable(item.due())
                .reduce(
                        line,
                        (one, day) -> one.say("handover.today.due", reader.day(day)),
                        (one, other) -> other);
    }
}
