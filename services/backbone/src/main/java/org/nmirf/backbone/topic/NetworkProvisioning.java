package org.nmirf.backbone.topic;

import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.nmirf.backbone.event.CountryCode;

/**
 * Sets up topics, users and what each user may do. Every step can be repeated: what is there
 * already stays as it is.
 */
public final class NetworkProvisioning {

    /** Kafka user of the hub. */
    public static final String HUB_USER = "hub";

    /** No record larger than this is taken by a broker: 1 MiB. */
    public static final int MAX_RECORD_BYTES = 1_048_576;

    private static final int SCRAM_ITERATIONS = 8192;
    private static final String EVERYTHING_OF_THE_NETWORK = "nmirf.";

    private final Admin admin;
    private final TopicSettings settings;

    /**
     * @param admin a client that may administer the cluster; the caller closes it
     */
    public NetworkProvisioning(Admin admin, TopicSettings settings) {
        this.admin = admin;
        this.settings = settings;
    }

    /** Kafka user of a country's node; also the prefix of its consumer groups. */
    public static String nodeUser(CountryCode country) {
        return "node-" + country.code();
    }

    /**
     * Creates the shared topics and the hub's user.
     *
     * @throws KafkaException if the brokers cannot be reached or refuse
     */
    public void addHub(String password) {
        Topics.shared().forEach(topic -> createTopic(topic, settings.partitions(), compacted()));
        createTopic(Topics.QUARANTINE, 1, retained(Duration.ofDays(90)));
        upsertUser(HUB_USER, password);
        var grants = new ArrayList<AclBinding>();
        for (AclOperation operation : List.of(READ, WRITE, DESCRIBE)) {
            grants.add(allow(HUB_USER, TOPIC, EVERYTHING_OF_THE_NETWORK, PREFIXED, operation));
        }
        grants.add(allow(HUB_USER, GROUP, HUB_USER, PREFIXED, READ));
        await(admin.createAcls(grants).all());
    }

    /**
     * Creates a country's two topics and its user, who may write submissions, read receipts and
     * shared topics, and nothing else.
     *
     * @throws KafkaException if the brokers cannot be reached or refuse
     */
    public void addMember(CountryCode country, String password) {
        // One partition: submissions of a country are answered in the order of their approval.
        createTopic(Topics.submissions(country), 1, retained(settings.submissionRetention()));
        createTopic(Topics.receipts(country), 1, retained(Duration.ofDays(30)));
        String user = nodeUser(country);
        upsertUser(user, password);
        var grants = new ArrayList<AclBinding>();
        grants.add(allow(user, TOPIC, Topics.submissions(country), LITERAL, WRITE));
        grants.add(allow(user, TOPIC, Topics.receipts(country), LITERAL, READ));
        Topics.shared().forEach(topic -> grants.add(allow(user, TOPIC, topic, LITERAL, READ)));
        grants.add(allow(user, GROUP, user, PREFIXED, READ));
        await(admin.createAcls(grants).all());
    }

    private void createTopic(String name, int partitions, Map<String, String> configuration) {
        var topic = new NewTopic(name, partitions, settings.replicas()).configs(configuration);
        try {
            await(admin.createTopics(List.of(topic)).all());
        } catch (KafkaException refused) {
            if (!(refused instanceof TopicExistsException)) {
                throw refused;
            }
        }
    }

    private Map<String, String> compacted() {
        var configuration = new HashMap<>(common());
        configuration.put("cleanup.policy", "compact");
        configuration.put(
                "max.compaction.lag.ms", Long.toString(settings.maxCompactionLag().toMillis()));
        return configuration;
    }

    private Map<String, String> retained(Duration retention) {
        var configuration = new HashMap<>(common());
        configuration.put("retention.ms", Long.toString(retention.toMillis()));
        return configuration;
    }

    private Map<String, String> common() {
        return Map.of(
                "max.message.bytes",
                Integer.toString(MAX_RECORD_BYTES),
                "min.insync.replicas",
                Integer.toString(Math.max(1, settings.replicas() - 1)));
    }

    private void upsertUser(String user, String password) {
        var credential = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, SCRAM_ITERATIONS);
        await(
                admin.alterUserScramCredentials(
                                List.of(
                                        new UserScramCredentialUpsertion(
                                                user, credential, password)))
                        .all());
    }

    private static AclBinding allow(
            String user,
            ResourceType resource,
            String name,
            PatternType pattern,
            AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(resource, name, pattern),
                new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW));
    }

    private static void await(org.apache.kafka.common.KafkaFuture<?> answer) {
        try {
            answer.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new org.apache.kafka.common.errors.InterruptException(stopped);
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof KafkaException cause
                    ? cause
                    : new KafkaException(refused.getCause());
        }
    }
}
