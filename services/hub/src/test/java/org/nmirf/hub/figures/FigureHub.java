package org.nmirf.hub.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.figures.ProgressTables;
import org.nmirf.disclosure.figures.protection.Protection;
import org.nmirf.disclosure.figures.protection.Suppressor;
import org.nmirf.disclosure.figures.sensitivity.FigurePolicy;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.FigureTable.Counted;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.disclosure.figures.table.UnitOfCount;
import org.nmirf.hub.RunningHub;
import org.nmirf.hub.TestMember;
import org.nmirf.schemas.Progress;
import org.nmirf.schemas.Withdrawn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A hub with a member that publishes figures. */
abstract class FigureHub extends RunningHub {

    static final TestMember GHANA = FIXTURE.provision("gh");
    static final long SMALL = 7;

    @Autowired MockMvcTester web;
    @Autowired LiveTables tables;
    @Autowired JdbcClient database;

    final Subject subject = new Subject(Kind.PROGRESS, UUID.randomUUID());

    @BeforeEach
    final void trust() {
        admit(GHANA, "ag");
    }

    /** Three regions by three themes; one cell is small. */
    static PublishedTable table(UnitOfCount unit, String period) {
        return table(
                unit,
                period,
                Dimension.flat("region", List.of("r1", "r2", "r3")),
                Dimension.flat("theme", List.of("health", "school", "work")));
    }

    static PublishedTable table(UnitOfCount unit, String period, Dimension... dimensions) {
        var layout = new Layout(List.of(dimensions));
        Map<CellName, Counted> inner = new HashMap<>();
        long count = SMALL;
        for (CellName cell : layout.inner()) {
            inner.put(cell, Counted.of(count));
            count = count == SMALL ? 31 : count + 13;
        }
        var counted = new FigureTable(unit, period, layout, inner);
        return switch (new Suppressor(FigurePolicy.DEFAULT).protect(counted, List.of())) {
            case Protection.Protected(var published, var primary, var secondary) -> published;
            case Protection.NotPossible _ -> throw new AssertionError("cannot be protected");
        };
    }

    final void publish(PublishedTable table) {
        publish(table, subject);
    }

    static void publish(PublishedTable table, Subject under) {
        Progress message = ProgressTables.message(table);
        var event = GHANA.submit(GHANA.event(EventType.PROGRESS, under, 1, message));
        GHANA.awaitAnswer(event, "SEARCHABLE");
    }

    final void takeBack() {
        var reason = Withdrawn.newBuilder().setReason("outdated").build();
        var event = GHANA.submit(GHANA.event(EventType.WITHDRAWN, subject, 2, reason));
        GHANA.awaitAnswer(event, "GONE");
    }

    final MvcTestResult get(String path) {
        return web.get().uri(path.replace("ID", subject.id().toString())).exchange();
    }

    final String text(String path) throws Exception {
        var answer = get(path);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    static Subject another() {
        return new Subject(Kind.PROGRESS, UUID.randomUUID());
    }
}
