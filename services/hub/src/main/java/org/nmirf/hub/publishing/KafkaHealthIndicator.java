package org.nmirf.hub.publishing;

import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Says whether the brokers answer. */
@Component
class KafkaHealthIndicator extends AbstractHealthIndicator {

    private static final int LIMIT_MILLIS = 2_000;

    private final LazyAdmin admin;

    KafkaHealthIndicator(LazyAdmin admin) {
        super("The brokers do not answer");
        this.admin = admin;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws Exception {
        admin.get()
                .describeCluster(new DescribeClusterOptions().timeoutMs(LIMIT_MILLIS))
                .clusterId()
                .get(2L * LIMIT_MILLIS, TimeUnit.MILLISECONDS);
        health.up();
    }
}
