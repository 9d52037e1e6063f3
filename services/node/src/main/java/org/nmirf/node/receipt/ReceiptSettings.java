package org.nmirf.node.receipt;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How answers of the hub are recognised.
 *
 * @param hubKeyFile public key of the hub, {@code {"x":"..."}}; given with the access to Kafka
 */
@ConfigurationProperties("node.receipts")
record ReceiptSettings(Path hubKeyFile) {}
