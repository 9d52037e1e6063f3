package org.nmirf.node.reminder;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.due.AllDue;
import org.nmirf.node.today.TodayBlock;
import org.nmirf.node.today.TodayBlock.Line;
import org.nmirf.node.today.TodayBlock.Urgency;
import org.nmirf.node.today.TodayBlocks;
import org.nmirf.web.page.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is due: for the person, and in reporting for those who look after it. */
@Component
@Order(0)
class DueToday implements TodayBlocks {

    private static final String OVERDUE = "overdue";

    private final OwnDue own;

    DueToday(OwnDue own) {
        this.own = own;
    }

    @Override
    public List<TodayBlock> of(Person person, Reader reader) {
        var found = own.found();
        List<TodayBlock> blocks = new ArrayList<>();
        List<DueLine> mine = own.of(person, found, reader).lines();
        boolean isLate = mine.stream().anyMatch(one -> one.group().equals(OVERDUE));
        blocks.add(
                block(
                        "reminder.mine",
                        isLate ? Urgency.LATE : Urgency.SOON,
                        mine,
                        "/reminders/own"));
        if (person.is(Role.OFFICER) || person.is(Role.ADMIN)) {
            blocks.addAll(ofTheCountry(person, found, reader));
        }
        if (!found.isWhole()) {
            blocks.add(
                    TodayBlock.count(
                            "reminder.today.incomplete", Urgency.LATE, 1, "/reminders/own"));
        }
        return blocks;
    }

    /** Reports and their steps one by one; of everything else only how much is late. */
    private List<TodayBlock> ofTheCountry(Person person, AllDue.Found found, Reader reader) {
        List<DueLine> reporting = new ArrayList<>();
        int others = 0;
        for (var item : found.items()) {
            DueLine line = own.line(item, reader);
            if (item.kind().startsWith("obligation")) {
                reporting.add(line);
            } else if (item.isFor(person) && line.group().equals(OVERDUE)) {
                others++;
            }
        }
        return List.of(
                block("reminder.today.late", Urgency.LATE, in(reporting, true), "/obligations"),
                block("reminder.today.soon", Urgency.SOON, in(reporting, false), "/obligations"),
                TodayBlock.count(
                        "reminder.today.others", Urgency.LATE, others, "/reminders?show=OVERDUE"));
    }

    private static List<DueLine> in(List<DueLine> lines, boolean isLate) {
        return lines.stream().filter(one -> one.group().equals(OVERDUE) == isLate).toList();
    }

    private static TodayBlock block(
            String heading, Urgency urgency, List<DueLine> lines, String path) {
        return TodayBlock.of(heading, urgency, lines.stream().map(DueToday::line).toList(), path);
    }

    private static Line line(DueLine due) {
        Line line =
                Line.to(due.due().path(), due.title(), due.language())
                        .in(due.mark(), "reminder.when." + due.group(), due.days(), due.day())
                        .say("reminder.kind." + due.due().kind());
        return due.isDeputy() ? line.say("reminder.deputy") : line;
    }
}
