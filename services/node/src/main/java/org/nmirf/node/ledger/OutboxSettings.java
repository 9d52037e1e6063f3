package org.nmirf.node.ledger;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the outbox behaves.
 *
 * @param resubmitAfter how long an answer may take before the same bytes are sent again; doubles
 *     with every attempt, up to 128 times
 */
@ConfigurationProperties("node.outbox")
record OutboxSettings(@DefaultValue("30s") Duration resubmitAfter) {}
