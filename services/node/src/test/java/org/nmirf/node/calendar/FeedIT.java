package org.nmirf.node.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.obligation.ObligationFixtures.OFFICER;
import static org.nmirf.node.obligation.ObligationFixtures.aReport;
import static org.nmirf.node.obligation.ObligationFixtures.obligation;
import static org.nmirf.node.obligation.ObligationFixtures.step;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.nmirf.node.link.OpenLink;
import org.nmirf.node.link.Secret;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.obligation.KeepObligation;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.WorkingGroup;
import org.nmirf.node.revision.Seen;
import org.nmirf.web.language.Language;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class FeedIT {

    private static final SharedNode NODE = SharedNode.get();

    private final Feed feed = NODE.node().bean(Feed.class);
    private final Addresses addresses = NODE.node().bean(Addresses.class);
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(NODE.node().context())
                    .apply(springSecurity())
                    .build();

    @Test
    void writesWhatTheStandardReads() throws Exception {
        var obligation = obligation(aReport("2027-05-14"), step("2027-01-02", null));

        Calendar calendar = read(feed.write(List.of(obligation), Language.EN));

        assertThat(calendar.validate().hasErrors()).isFalse();
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(2);
        VEvent due = events.getFirst();
        assertThat(due.getRequiredProperty("DTSTART").getValue()).isEqualTo("20270514");
        assertThat(due.getSummary().getValue())
                .isEqualTo("Due: Human Rights Committee: periodic report");
        assertThat(due.getAlarms().getFirst().getRequiredProperty("TRIGGER").getValue())
                .isEqualTo("-P30D");
    }

    @Test
    void keepsTheUidAndRaisesTheSequenceOfWhatChanged() throws Exception {
        var keep = NODE.node().bean(KeepObligation.class);
        Obligation first =
                keep.create(aReport("2033-05-14"), WorkingGroup.NONE, OFFICER).orProblem();
        var later =
                keep.change(new Seen(first.id(), 1, ""), old -> aReport("2033-06-14"), OFFICER)
                        .orProblem();

        VEvent before = event(first);
        VEvent after = event(later);

        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(before.getSequence().getSequenceNo()).isZero();
        assertThat(after.getSequence().getSequenceNo()).isEqualTo(1);
        assertThat(feed.write(List.of(later), Language.EN))
                .isEqualTo(feed.write(List.of(later), Language.EN));
    }

    @Test
    void foldsEveryLineAt75OctetsAndInsideNoCharacter() throws Exception {
        var obligation = obligation(aReport("2027-05"), step("2027-01-02", null));

        byte[] written = feed.write(List.of(obligation), Language.AR);

        for (String line : new String(written, StandardCharsets.UTF_8).lines().toList()) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
        }
        VEvent due = (VEvent) read(written).getComponents("VEVENT").getFirst();
        assertThat(due.getSummary().getValue())
                .isEqualTo("أجله هذا الشهر: اللجنة المعنية بحقوق الإنسان: التقرير الدوري");
    }

    @Test
    void tellsNothingButTitlesAndDates() {
        var obligation = obligation(aReport("2027-05-14"));

        String written =
                new String(feed.write(List.of(obligation), Language.EN), StandardCharsets.UTF_8);

        assertThat(written.replace("\r\n ", ""))
                .doesNotContain("Only for the secretariat", "officer-ma", "CCPR/C/MAR/CO/6");
    }

    @Test
    void isEmptyForThoseWhoHaveNothingToDo() {
        assertThat(new String(feed.write(List.of(), Language.EN), StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void opensForWhoeverHasTheAddressUntilItEnds() throws Exception {
        Secret secret = addresses.make(OFFICER, "fr");
        var open = ask(secret.text(), UUID.randomUUID().toString());
        var id = addresses.of(OFFICER).getFirst().id();

        addresses.end(id, OFFICER);

        assertThat(open.getStatus()).isEqualTo(200);
        assertThat(open.getContentType()).startsWith("text/calendar");
        assertThat(open.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(open.getContentAsString(StandardCharsets.UTF_8))
                .contains("X-WR-CALNAME:Calendrier des rapports");
        assertThat(ask(secret.text(), UUID.randomUUID().toString()).getStatus()).isEqualTo(404);
    }

    @Test
    void keepsNoSecretInTheDatabase() {
        Secret secret = addresses.make(OFFICER, "fr");

        assertThat(addresses.find(secret.hash())).isPresent();
        assertThat(secret.toString()).doesNotContain(secret.text());
        assertThat(addresses.find(secret.text().getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void slowsDownWhoeverGuesses() throws Exception {
        String computer = UUID.randomUUID().toString();
        var secret = addresses.make(OFFICER, "en");
        for (int guess = 0; guess < OpenLink.MOST_WRONG; guess++) {
            String guessed = "A".repeat(42) + (char) ('A' + guess % 26);
            assertThat(ask(guessed, computer).getStatus()).isEqualTo(404);
        }

        var refused = ask(secret.text(), computer);

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isNotNull();
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .startsWith("Too many attempts");
        assertThat(ask(secret.text(), "elsewhere-" + computer).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse ask(String secret, String computer) throws Exception {
        return web.perform(
                        MockMvcRequestBuilders.get("/obligations/calendar/" + secret + ".ics")
                                .with(
                                        request -> {
                                            request.setRemoteAddr(computer);
                                            return request;
                                        }))
                .andReturn()
                .getResponse();
    }

    private VEvent event(Obligation obligation) throws Exception {
        return (VEvent)
                read(feed.write(List.of(obligation), Language.EN))
                        .getComponents("VEVENT")
                        .getFirst();
    }

    private static Calendar read(byte[] written) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(written));
    }
}
