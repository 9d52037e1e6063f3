package org.nmirf.node.publicsite;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the public site.
 *
 * @param requestsAMinute the most that one computer without an account may ask in a minute
 * @param filesAMinute the most of these that may be files, which are more work than pages
 */
@Validated
@ConfigurationProperties("node.public-site")
record PublicSettings(
        @Positive @DefaultValue("240") int requestsAMinute,
        @Positive @DefaultValue("20") int filesAMinute) {}
