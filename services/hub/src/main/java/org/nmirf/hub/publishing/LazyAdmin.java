package org.nmirf.hub.publishing;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** The one admin client of the hub, opened at first use: a broker may come up after the hub. */
@Component
class LazyAdmin {

    private final Map<String, Object> settings;
    private @Nullable Admin admin;

    LazyAdmin(KafkaProperties kafka) {
        this.settings = kafka.buildAdminProperties();
    }

    /**
     * @throws org.apache.kafka.common.KafkaException if no address of a broker can be resolved
     */
    synchronized Admin get() {
        Admin client = admin == null ? Admin.create(settings) : admin;
        admin = client;
        return client;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            // Whoever waits for an answer is stopping too; brokers that are away would hold us up.
            admin.close(Duration.ZERO);
        }
    }
}
