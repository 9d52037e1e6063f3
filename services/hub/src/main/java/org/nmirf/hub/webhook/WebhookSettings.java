package org.nmirf.hub.webhook;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * To whom webhooks may go.
 *
 * @param localHosts names of hosts that may have any address, and be asked without encryption; for
 *     a network on one machine
 * @param connectTimeout how long a server may take to be there
 * @param answerTimeout how long it may take in all
 */
@ConfigurationProperties("hub.webhooks")
record WebhookSettings(
        @DefaultValue Set<String> localHosts,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("15s") Duration answerTimeout) {

    WebhookSettings {
        localHosts = Set.copyOf(localHosts);
    }
}
