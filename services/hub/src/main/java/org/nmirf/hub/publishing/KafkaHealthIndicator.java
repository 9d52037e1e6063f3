package org.nmirf.hub.publishing;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** Says whether the brokers answer. */
@Component
class KafkaHealthIndicator extends AbstractHealthIndicator {

    private static final int LIMIT_MILLIS = 2_000;

    private final Map<String, Object> settings;
    private @Nullable Admin admin;

    KafkaHealthIndicator(KafkaProperties kafka) {
        super("The brokers do not answer");
        this.settings = kafka.buildAdminProperties();
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws Exception {
        open().describeCluster(new DescribeClusterOptions().timeoutMs(LIMIT_MILLIS))
                .clusterId()
                .get(2L * LIMIT_MILLIS, TimeUnit.MILLISECONDS);
        health.up();
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
