package org.nmirf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.hub.ledger.AdmissionLedger;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.member.Members;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Engines that stop and come back while members publish: nothing is lost, nothing doubled. */
@SpringBootTest
@DirtiesContext
class SickEnginesIT {

    private static final TestMember MA = StoppableEngines.MA;

    @Autowired private Members members;
    @Autowired private AdmissionLedger ledger;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        StoppableEngines.FIXTURE.settings(settings);
    }

    @BeforeEach
    void trust() {
        if (members.find(MA.country()).isEmpty()) {
            var key = new Member.Key(MA.signer().publicKey(), null);
            members.add(
                    new Member(
                            MA.country(),
                            Map.of("fr", "Délégation"),
                            Member.Status.ADMITTED,
                            LocalDate.of(2024, 5, 9),
                            "ag",
                            true,
                            List.of(key)));
        }
        MA.publish(TestMember.aSubject(), 1);
    }

    @Test
    void waitsForTheIndex() {
        StoppableEngines.ELASTICSEARCH.stop();
        List<SignedEvent> events = publications(20);
        MA.submitAll(events);
        events.forEach(event -> MA.awaitAnswer(event, "ADMITTED"));

        StoppableEngines.ELASTICSEARCH.start();

        assertEachIsSearchable(events);
    }

    @Test
    void waitsForTheBrokerBetweenLedgerAndTopic() throws Exception {
        allowHubToPublish(false);
        var event = MA.submit(MA.publication(TestMember.aSubject(), 1));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> ledger.find(event.envelope().subject()).isPresent());
        assertThat(MA.answers(event)).isEmpty();

        allowHubToPublish(true);

        assertEachIsSearchable(List.of(event));
    }

    @Test
    void goesOnWhenTheBrokerComesBackMidStream() {
        List<SignedEvent> events = publications(200);
        MA.submitAll(events);

        StoppableEngines.KAFKA.stop();
        StoppableEngines.KAFKA.start();
        StoppableEngines.KAFKA.awaitReady(Duration.ofMinutes(2));

        assertEachIsSearchable(events);
    }

    @Test
    void goesOnWhenTheDatabaseComesBack() {
        StoppableEngines.POSTGRES.stop();
        List<SignedEvent> events = publications(20);
        MA.submitAll(events);

        StoppableEngines.POSTGRES.start();

        assertEachIsSearchable(events);
    }

    private void assertEachIsSearchable(List<SignedEvent> events) {
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(
                        () ->
                                assertThat(events)
                                        .allSatisfy(
                                                event ->
                                                        assertThat(MA.answers(event))
                                                                .contains("SEARCHABLE")));
        assertThat(events)
                .allSatisfy(
                        event ->
                                assertThat(MA.answers(event))
                                        .containsOnly("ADMITTED", "SEARCHABLE"));
    }

    private static List<SignedEvent> publications(int count) {
        List<SignedEvent> events = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            events.add(MA.publication(TestMember.aSubject(), 1));
        }
        return events;
    }

    private static void allowHubToPublish(boolean isAllowed) throws Exception {
        var deny =
                new AclBinding(
                        new ResourcePattern(
                                ResourceType.TOPIC, "nmirf.practices", PatternType.LITERAL),
                        new AccessControlEntry(
                                "User:hub", "*", AclOperation.WRITE, AclPermissionType.DENY));
        try (var admin = StoppableEngines.FIXTURE.admin()) {
            if (isAllowed) {
                admin.deleteAcls(List.of(deny.toFilter())).all().get();
            } else {
                admin.createAcls(List.of(deny)).all().get();
            }
        }
    }
}
