package org.nmirf.hub.desk;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether an engine answers.
 *
 * @param word end of its message key
 * @param isUp whether it answers
 */
record Engine(String word, boolean isUp) {

    static List<Engine> all(HealthEndpoint health) {
        return Stream.of(
                        engine("database", health.healthForPath("db")),
                        engine("broker", health.healthForPath("kafka")),
                        engine("search", health.healthForPath("elasticsearch")))
                .toList();
    }

    private static Engine engine(String word, @Nullable HealthDescriptor health) {
        return new Engine(word, health != null && Status.UP.equals(health.getStatus()));
    }
}
