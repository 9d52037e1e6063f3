package org.nmirf.node.importing;

import java.time.Clock;
import java.util.List;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.importing.ImportJob.State;
import org.nmirf.node.today.TodayBlock;
import org.nmirf.node.today.TodayBlock.Line;
import org.nmirf.node.today.TodayBlock.Urgency;
import org.nmirf.node.today.TodayBlocks;
import org.nmirf.web.page.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files that the person sent and that are not in the register. */
@Component
@Order(6)
class ImportsToday implements TodayBlocks {

    private static final String PATH = "/recommendations/import";

    private final ImportJobs jobs;
    private final Clock clock;

    ImportsToday(ImportJobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public List<TodayBlock> of(Person person, Reader reader) {
        if (!person.is(Role.OFFICER)) {
            return List.of();
        }
        List<Line> lines = jobs.unfinished(person).stream().map(one -> line(one, reader)).toList();
        return List.of(TodayBlock.of("importing.today.unfinished", Urgency.WAITING, lines, PATH));
    }

    private Line line(ImportJob job, Reader reader) {
        boolean isBroken = job.state() == State.FAILED || job.isLost(clock.instant());
        return Line.to(PATH + "/" + job.id(), job.name(), "")
                .in(
                        isBroken ? "state-stopped" : "state-under-way",
                        "importing.today." + (isBroken ? "broken" : job.state().name()))
                .say("importing.today.begun", reader.moment(job.begunAt()));
    }
}
