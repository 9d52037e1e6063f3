package org.nmirf.hub.change;

import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.Caller;
import org.nmirf.hub.PracticeFixtures;
import org.nmirf.hub.RunningHub;
import org.nmirf.hub.TestMember;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Provenance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** A hub with two members who publish, and a month that can be turned. */
public abstract class ChangingHub extends RunningHub {

    protected static final TestMember ONE = FIXTURE.provision("sn");
    protected static final TestMember OTHER = FIXTURE.provision("mu");

    @Autowired protected MockMvcTester web;
    @Autowired private JdbcClient database;
    @Autowired private TransactionTemplate transaction;

    // A word of its own, so that a search finds what this test published and nothing else.
    protected final String word = "w" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    protected final Subject subject = TestMember.aSubject();

    @BeforeEach
    final void admitMembers() {
        admit(ONE, "ag");
        admit(OTHER, "ag");
        // What other tests withdrew would be told until the month is over.
        turnOfTheMonth();
    }

    /** What the clock will do once the month is over. */
    protected final void turnOfTheMonth() {
        LocalDate month =
                database.sql("select open_month from change_state")
                        .query(LocalDate.class)
                        .single()
                        .plusMonths(1);
        var then = month.atStartOfDay(ZoneOffset.UTC).toInstant();
        new ChangeLog(database, transaction, Clock.fixed(then, ZoneOffset.UTC)).turn();
    }

    /** Days go on only: other tests turn the month. */
    protected final LocalDate lastDay() {
        return database.sql("select last_day from change_state").query(LocalDate.class).single();
    }

    protected final void publish(
            TestMember member, Subject one, long version, Attribution attribution) {
        var event = publication(member, one, version, attribution);
        member.awaitAnswer(member.submit(event), "SEARCHABLE");
    }

    protected static void withdraw(TestMember member, Subject one, long version) {
        member.awaitAnswer(member.submit(member.withdrawal(one, version)), "GONE");
    }

    protected final SignedEvent publication(
            TestMember member, Subject one, long version, Attribution attribution) {
        var practice =
                PracticeFixtures.aPractice()
                        .setAttribution(attribution)
                        .setThemes(List.of("health"))
                        .setRecommendations(
                                attribution == Attribution.NAMED
                                        ? List.of(PracticeFixtures.answered().build())
                                        : List.of())
                        .setTexts(
                                List.of(
                                        PracticeFixtures.aText("fr", Provenance.ORIGINAL)
                                                .setTitle("Un calendrier appelé " + word)
                                                .build(),
                                        PracticeFixtures.aText("en", Provenance.HUMAN_TRANSLATION)
                                                .setTitle("A calendar called " + word)
                                                .build()))
                        .build();
        return member.event(EventType.PRACTICE, one, version, practice);
    }

    /** Ids that a search finds of what this test published. */
    protected final List<String> corpus() {
        List<String> corpus = new ArrayList<>();
        String next = "";
        while (next != null) {
            String page = body("/api/practices?q=" + word + next);
            corpus.addAll(JsonPath.<List<String>>read(page, "$.items[*].id"));
            @Nullable String more = JsonPath.read(page, "$.next");
            next = more == null ? null : "&cursor=" + more;
        }
        return corpus;
    }

    protected final String body(String address) {
        return Caller.text(web.get().uri(address).exchange());
    }
}
