package org.nmirf.node.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the relay works.
 *
 * @param sends whether anything leaves; whoever restored a backup may want to look first
 * @param poll how often it looks without being woken
 * @param batch most releases in one transaction
 * @param longestPause longest pause while the brokers are away
 */
@ConfigurationProperties("node.relay")
record RelaySettings(
        @DefaultValue("true") boolean sends,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("50") int batch,
        @DefaultValue("15s") Duration longestPause) {}
