package org.nmirf.local.identity;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * Where the provider is reached and which sites people log in to.
 *
 * @param issuer address of the provider, as browsers and sites see it
 * @param sites client id to site
 */
@ConfigurationProperties("identity")
record IdentitySettings(URI issuer, Map<String, Site> sites) {

    IdentitySettings {
        sites = Map.copyOf(sites);
    }

    /**
     * A site that people log in to.
     *
     * @param url address of the site
     * @param secret its client secret, made at first start
     */
    record Site(URI url, String secret) {

        RegisteredClient toClient(String id) {
            return RegisteredClient.withId(UUID.randomUUID().toString())
                    .clientId(id)
                    .clientSecret("{noop}" + secret)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                    .redirectUri(url + "/login/oauth2/code/nmirf")
                    .postLogoutRedirectUri(url + "/")
                    .scope(OidcScopes.OPENID)
                    .scope(OidcScopes.PROFILE)
                    .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                    .tokenSettings(
                            TokenSettings.builder()
                                    .accessTokenTimeToLive(Duration.ofMinutes(15))
                                    .build())
                    .build();
        }
    }
}
