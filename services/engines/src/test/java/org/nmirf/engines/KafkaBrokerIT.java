package org.nmirf.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerIT {

    @TempDir static Path directory;

    private static KafkaBroker broker;

    @BeforeAll
    static void start() throws Exception {
        List<Integer> ports = FreePorts.find(2);
        broker = new KafkaBroker(directory, ports.getFirst(), ports.getLast(), "made-up");
        broker.start();
        broker.awaitReady();
        provision();
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void letsAUserWriteTheTopicOfItsRight() throws Exception {
        long before = end("own");

        write("member", "hers", "own");

        assertThat(end("own")).isEqualTo(before + 1);
    }

    @Test
    void refusesAUserEveryOtherTopic() {
        assertThatThrownBy(() -> write("member", "hers", "foreign"))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(() -> write("member", "guessed", "own"))
                .hasCauseInstanceOf(SaslAuthenticationException.class);
    }

    @Test
    void keepsRecordsUsersAndRightsWhenStoppedAndStartedAgain() throws Exception {
        write("member", "hers", "own");
        long before = end("own");

        broker.restart();
        write("member", "hers", "own");

        assertThat(end("own")).isEqualTo(before + 1);
    }

    @Test
    void keepsRecordsWhenKilled() throws Exception {
        write("member", "hers", "own");
        long before = end("own");

        broker.kill();
        broker.restart();

        assertThat(end("own")).isEqualTo(before);
    }

    private static void provision() throws Exception {
        var credential = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
        var ownTopic = new ResourcePattern(ResourceType.TOPIC, "own", PatternType.LITERAL);
        var mayWrite =
                new AccessControlEntry(
                        "User:member", "*", AclOperation.WRITE, AclPermissionType.ALLOW);
        try (Admin admin = Admin.create(broker.adminProperties())) {
            admin.createTopics(
                            List.of(
                                    new NewTopic("own", 1, (short) 1),
                                    new NewTopic("foreign", 1, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
            admin.alterUserScramCredentials(
                            List.of(new UserScramCredentialUpsertion("member", credential, "hers")))
                    .all()
                    .get(30, TimeUnit.SECONDS);
            admin.createAcls(List.of(new AclBinding(ownTopic, mayWrite)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
    }

    private static void write(String user, String password, String topic) throws Exception {
        Map<String, Object> properties = new HashMap<>(broker.clientProperties(user, password));
        properties.put("max.block.ms", 20_000);
        var bytes = new ByteArraySerializer();
        try (var producer = new KafkaProducer<>(properties, bytes, bytes)) {
            byte[] value = "a record".getBytes(StandardCharsets.UTF_8);
            producer.send(new ProducerRecord<>(topic, value)).get(30, TimeUnit.SECONDS);
        }
    }

    private static long end(String topic) throws ExecutionException, InterruptedException {
        var partition = new TopicPartition(topic, 0);
        try (Admin admin = Admin.create(broker.adminProperties())) {
            return admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
        }
    }
}
