package org.nmirf.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;

/** A character that PostgreSQL refuses is a fault of nobody. */
class PlainTextIT {

    private final RunningNode node = SharedNode.get().node();
    private final Desk desk = SharedNode.get().desk();

    @Test
    void comesInWithNoText() {
        var made =
                node.call(
                        "POST",
                        "/api/institutions",
                        desk.officer(),
                        Map.of("kind", "MINISTRY", "names", Map.of("fr", "Minist\0ère")));
        var practice =
                node.call(
                        "POST",
                        "/api/practices",
                        desk.officer(),
                        Desk.practice("A shared\0 calendar", "Words\0."));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().toString()).contains("Ministère");
        assertThat(practice.status()).isEqualTo(201);
        assertThat(practice.body().toString()).contains("A shared calendar");
    }

    @Test
    void isLookedForNowhere() {
        assertThat(node.fetch("/api/recommendations?q=%00", desk.officer()).statusCode())
                .isEqualTo(200);
        assertThat(node.fetch("/api/practices?q=a%00b", desk.officer()).statusCode())
                .isEqualTo(200);
    }
}
