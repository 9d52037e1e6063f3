package org.nmirf.hub.publishing;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/**
 * Which topics exist. A producer that is given one that does not would wait for it and hold up
 * everybody's answers.
 */
@Component
class KnownTopics {

    private final Set<String> existing = ConcurrentHashMap.newKeySet();
    private final Map<String, Object> settings;
    private @Nullable Admin admin;

    KnownTopics(KafkaProperties kafka) {
        this.settings = kafka.buildAdminProperties();
    }

    boolean exists(String topic) {
        return existing.contains(topic) || ask(topic);
    }

    private boolean ask(String topic) {
        try {
            open().describeTopics(List.of(topic)).allTopicNames().get();
            existing.add(topic);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptException(stopped);
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw new KafkaException("Brokers do not tell their topics", refused.getCause());
        }
    }

    private synchronized Admin open() {
        Admin client = admin == null ? Admin.create(settings) : admin;
        admin = client;
        return client;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }
}
