package org.nmirf.hub.identity;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the hub's identity is kept.
 *
 * @param signingKeyFile private key as a JSON web key; made when it is not there
 */
@ConfigurationProperties("hub.identity")
record IdentitySettings(Path signingKeyFile) {}
