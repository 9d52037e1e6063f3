package org.nmirf.node.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.nmirf.engines.Engines;

/**
 * One node for all tests that leave its engines alone; starting one takes longer than they do.
 *
 * @param node the node of Morocco
 * @param desk its people
 * @param hub the hub's side
 */
public record SharedNode(RunningNode node, Desk desk, TestHub hub) {

    private static final class Holder {
        private static final SharedNode SHARED = start();
    }

    /** The node, started at its first use and stopped with the process. */
    public static SharedNode get() {
        return Holder.SHARED;
    }

    private static SharedNode start() {
        try {
            var issuer = new TestIssuer();
            var hub = new TestHub(Engines.kafka(), "ma", RunningNode.KAFKA_PASSWORD);
            var around =
                    new RunningNode.Surroundings(
                            Engines.postgres(),
                            "shared_node",
                            Engines.kafka(),
                            issuer,
                            hub.keyFile(),
                            Files.createTempDirectory("node"));
            var node =
                    RunningNode.start(
                            around,
                            Map.of(
                                    "NODE_RESUBMIT_AFTER",
                                    "3s",
                                    // Tests ask for more files than any reader.
                                    "NODE_PUBLIC_FILES",
                                    "500",
                                    "NODE_ATTACHMENTS_LEAVING",
                                    "image,document"));
            return new SharedNode(node, new Desk(node, issuer), hub);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
