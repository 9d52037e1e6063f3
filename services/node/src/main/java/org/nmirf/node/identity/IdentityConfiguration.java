package org.nmirf.node.identity;

import java.security.SecureRandom;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.signature.SigningKey;
import org.nmirf.disclosure.figures.table.ContributorHash;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    private static final String CONTRIBUTOR_SECRET = "contributor-secret";

    @Bean
    NodeIdentity nodeIdentity(NodeSettings settings, SecureRandom random, Ids ids) {
        var key = SigningKey.loadOrCreate(settings.signingKeyFile(), random);
        return new NodeIdentity(new CountryCode(settings.country()), key, settings.hubUrl(), ids);
    }

    @Bean
    PublicAddress publicAddress(NodeSettings settings) {
        return new PublicAddress(settings.publicUrl());
    }

    @Bean
    ContributorHash contributorHash(NodeSettings settings, SecureRandom random) {
        var file = settings.signingKeyFile().resolveSibling(CONTRIBUTOR_SECRET);
        return new ContributorHash(SecretFile.loadOrCreate(file, random));
    }
}
