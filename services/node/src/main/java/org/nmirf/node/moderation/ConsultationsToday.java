package org.nmirf.node.moderation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.consultation.Consultation;
import org.nmirf.node.consultation.Consultation.Phase;
import org.nmirf.node.consultation.Consultations;
import org.nmirf.node.consultation.Contributions;
import org.nmirf.node.today.TodayBlock;
import org.nmirf.node.today.TodayBlock.Line;
import org.nmirf.node.today.TodayBlock.Urgency;
import org.nmirf.node.today.TodayBlocks;
import org.nmirf.web.page.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Contributions on which nobody decided, and calls that close soon. */
@Component
@Order(5)
class ConsultationsToday implements TodayBlocks {

    /** Time enough to ask again those who have not answered. */
    private static final int DAYS = 14;

    private static final String PATH = "/consultations";

    private final Consultations consultations;
    private final Contributions contributions;
    private final Clock clock;

    ConsultationsToday(Consultations consultations, Contributions contributions, Clock clock) {
        this.consultations = consultations;
        this.contributions = contributions;
        this.clock = clock;
    }

    @Override
    public List<TodayBlock> of(Person person, Reader reader) {
        if (!person.is(Role.OFFICER)) {
            return List.of();
        }
        List<Consultation> all = consultations.all();
        return List.of(waiting(all, contributions.waiting(), reader), closing(all, reader));
    }

    private static TodayBlock waiting(
            List<Consultation> all, Map<UUID, Long> waiting, Reader reader) {
        List<Line> lines =
                all.stream()
                        .filter(one -> waiting.containsKey(one.id()))
                        .map(
                                one ->
                                        line(one, reader)
                                                .say(
                                                        "consultation.today.waiting",
                                                        waiting.getOrDefault(one.id(), 0L)))
                        .toList();
        long total = waiting.values().stream().mapToLong(Long::longValue).sum();
        return new TodayBlock("consultation.today.moderate", Urgency.WAITING, total, lines, PATH);
    }

    private TodayBlock closing(List<Consultation> all, Reader reader) {
        LocalDate today = LocalDate.now(clock);
        List<Line> lines =
                all.stream()
                        .filter(one -> one.phase(today) == Phase.OPEN)
                        .filter(one -> !one.content().closes().isAfter(today.plusDays(DAYS)))
                        .sorted(Comparator.comparing(one -> one.content().closes()))
                        .map(
                                one ->
                                        line(one, reader)
                                                .say(
                                                        "consultation.today.closes",
                                                        ChronoUnit.DAYS.between(
                                                                today, one.content().closes()),
                                                        reader.day(one.content().closes())))
                        .toList();
        return TodayBlock.of("consultation.today.closing", Urgency.SOON, lines, PATH);
    }

    private static Line line(Consultation one, Reader reader) {
        var title = one.content().title().bestFor(reader.language().code()).orElseThrow();
        return Line.to(PATH + "/" + one.id(), title.text(), title.language());
    }
}
