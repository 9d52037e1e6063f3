package org.nmirf.hub.harvest;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What harvesters are told of this repository.
 *
 * @param contact e-mail address of whoever runs it
 */
@ConfigurationProperties("hub.harvest")
record HarvestSettings(String contact) {}
