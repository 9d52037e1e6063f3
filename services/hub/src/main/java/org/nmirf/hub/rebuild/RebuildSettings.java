package org.nmirf.hub.rebuild;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How a rebuild goes.
 *
 * @param patience how long what was admitted meanwhile may take to reach the new index
 */
@ConfigurationProperties("hub.rebuild")
record RebuildSettings(Duration patience) {}
