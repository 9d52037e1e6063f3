package org.nmirf.hub.change;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How practices are called outside.
 *
 * @param authority domain name of the network, part of lasting ids: it must never change
 */
@ConfigurationProperties("hub.changes")
public record ChangeSettings(String authority) {}
