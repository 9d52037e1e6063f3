package org.nmirf.node.identity;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.CountryCode;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What makes this application the node of one country.
 *
 * @param country ISO 3166-1 alpha-2 code in lower case
 * @param signingKeyFile private key of the country; made at first start
 * @param hubUrl public address of the hub, for links; null while there is none
 * @param publicUrl address at which people reach this node
 */
@ConfigurationProperties("node")
record NodeSettings(String country, Path signingKeyFile, @Nullable URI hubUrl, URI publicUrl) {

    /**
     * @throws IllegalArgumentException if the country is not an assigned code in lower case
     */
    NodeSettings {
        new CountryCode(country);
    }
}
