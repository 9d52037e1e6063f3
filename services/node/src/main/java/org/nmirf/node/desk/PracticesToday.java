package org.nmirf.node.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.journey.Journeys;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeState;
import org.nmirf.node.practice.Practices;
import org.nmirf.node.review.Anonymisation;
import org.nmirf.node.site.Heading;
import org.nmirf.node.today.TodayBlock;
import org.nmirf.node.today.TodayBlock.Line;
import org.nmirf.node.today.TodayBlock.Urgency;
import org.nmirf.node.today.TodayBlocks;
import org.nmirf.web.page.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Practices that wait for somebody: drafts for officers, approvals for those who may give them. */
@Component
@Order(1)
class PracticesToday implements TodayBlocks {

    /** Who wrote what has to be asked practice by practice. */
    private static final int LOOKED_AT = 20;

    private final Practices practices;
    private final Journeys journeys;
    private final Anonymisation anonymisation;

    PracticesToday(Practices practices, Journeys journeys, Anonymisation anonymisation) {
        this.practices = practices;
        this.journeys = journeys;
        this.anonymisation = anonymisation;
    }

    @Override
    public List<TodayBlock> of(Person person, Reader reader) {
        List<TodayBlock> blocks = new ArrayList<>();
        if (person.is(Role.APPROVER)) {
            var waiting = practices.list(PracticeState.Name.IN_REVIEW, 0, LOOKED_AT).items();
            blocks.add(
                    TodayBlock.of(
                            "today.approvals",
                            Urgency.WAITING,
                            waiting.stream()
                                    .filter(one -> isByOthers(one, person))
                                    .map(one -> line(one, reader))
                                    .toList(),
                            "/practices?state=IN_REVIEW"));
        }
        if (person.is(Role.OFFICER)) {
            var drafts = practices.list(PracticeState.Name.DRAFT, 0, TodayBlock.MOST);
            blocks.add(
                    new TodayBlock(
                            "today.drafts",
                            Urgency.LATER,
                            drafts.total(),
                            drafts.items().stream().map(one -> line(one, reader)).toList(),
                            "/practices?state=DRAFT"));
        }
        return blocks;
    }

    private boolean isByOthers(Practice practice, Person person) {
        return !anonymisation.writers(practice).contains(person.name());
    }

    private Line line(Practice practice, Reader reader) {
        var heading = Heading.of(practice.content(), reader.language());
        var line =
                Line.to(
                        "/practices/" + practice.id() + "/review",
                        heading.title(),
                        heading.language());
        return Stream.ofNullable(journeys.of(practice).waitsForKey())
                .reduce(line, Line::say, (one, other) -> other)
                .say(
                        "practice.changed",
                        practice.changed().by(),
                        reader.moment(practice.changed().at()));
    }
}
