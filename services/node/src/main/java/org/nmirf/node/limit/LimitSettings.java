package org.nmirf.node.limit;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often programs may ask.
 *
 * @param requestsAMinute the most that one account may ask of the API in a minute
 * @param strangersAMinute the most that one computer may ask of it without saying who asks
 */
@Validated
@ConfigurationProperties("node.api")
record LimitSettings(
        @Positive @DefaultValue("600") int requestsAMinute,
        @Positive @DefaultValue("120") int strangersAMinute) {}
