package org.nmirf.hub;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.nmirf.engines.Engines;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.member.Members;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.cloud.stream.binding.BindingsLifecycleController.State;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** One hub on the shared engines, for all tests that do not stop any of them. */
@SpringBootTest
@AutoConfigureMockMvc
public abstract class RunningHub {

    protected static final HubFixture FIXTURE =
            new HubFixture(Engines.postgres(), Engines.kafka(), Engines.elasticsearch(), "hub");
    protected static final TestMember MA = FIXTURE.provision("ma");
    protected static final TestMember PT = FIXTURE.provision("pt");
    protected static final TestMember FR = FIXTURE.provision("fr");

    protected static final QuarantineReader QUARANTINE =
            new QuarantineReader(FIXTURE.hubConnection());

    @Autowired protected Members members;
    @Autowired private ElasticsearchClient elasticsearch;
    @Autowired private BindingsLifecycleController bindings;
    @Autowired private MockMvcTester web;

    /** The index as searches see it. */
    protected final IndexReader index() {
        return new IndexReader(elasticsearch);
    }

    /** Takes away every index, as if Elasticsearch had lost its data. */
    protected final void loseIndex() throws IOException {
        var names = elasticsearch.indices().get(index -> index.index("practices-*")).indices();
        elasticsearch.indices().delete(index -> index.index(List.copyOf(names.keySet())));
    }

    /** Makes a consumer of the hub read its topics again from the start. */
    protected final void replay(String binding, String group) throws Exception {
        bindings.changeState(binding, State.STOPPED);
        try (var admin = FIXTURE.admin()) {
            var committed =
                    admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
            Map<TopicPartition, OffsetAndMetadata> start = new HashMap<>();
            committed.keySet().forEach(part -> start.put(part, new OffsetAndMetadata(0)));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .until(
                            () -> {
                                admin.alterConsumerGroupOffsets(group, start).all().get();
                                return true;
                            });
        }
        bindings.changeState(binding, State.STARTED);
    }

    /** Starts a rebuild as the administrator would, once no other runs, and gives its id. */
    protected final String startRebuild() throws Exception {
        var answer =
                Awaitility.await()
                        .atMost(Duration.ofMinutes(2))
                        .until(
                                () ->
                                        web.post()
                                                .uri("/api/admin/rebuilds")
                                                .with(hubAdmin())
                                                .exchange(),
                                given -> given.getResponse().getStatus() != 409);
        assertThat(answer).hasStatus(202);
        return JsonPath.read(answer.getResponse().getContentAsString(), "$.id");
    }

    /** What the administrator is told of a rebuild. */
    protected final String rebuildState(String id) throws Exception {
        var answer = web.get().uri("/api/admin/rebuilds/" + id).with(hubAdmin()).exchange();
        return JsonPath.read(answer.getResponse().getContentAsString(), "$.state");
    }

    /** Waits until a rebuild is in that state. */
    protected final void awaitRebuild(String id, String state) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(4))
                .untilAsserted(() -> assertThat(rebuildState(id)).isEqualTo(state));
    }

    private static RequestPostProcessor hubAdmin() {
        return SecurityMockMvcRequestPostProcessors.jwt()
                .authorities(new SimpleGrantedAuthority("ROLE_hub-admin"));
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        FIXTURE.settings(settings);
    }

    /** Puts the country on the trust list unless it is there. */
    protected final void admit(TestMember member, String regionalGroup) {
        if (members.find(member.country()).isEmpty()) {
            var key = new Member.Key(member.signer().publicKey(), null);
            members.add(
                    new Member(
                            member.country(),
                            Map.of("en", "Mechanism " + member.country()),
                            Member.Status.ADMITTED,
                            LocalDate.of(2024, 5, 9),
                            regionalGroup,
                            false,
                            List.of(key)));
        }
    }
}
