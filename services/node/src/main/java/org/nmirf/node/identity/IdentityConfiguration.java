package org.nmirf.node.identity;

import java.security.SecureRandom;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.signature.SigningKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    NodeIdentity nodeIdentity(NodeSettings settings, SecureRandom random, Ids ids) {
        var key = SigningKey.loadOrCreate(settings.signingKeyFile(), random);
        return new NodeIdentity(new CountryCode(settings.country()), key, settings.hubUrl(), ids);
    }
}
