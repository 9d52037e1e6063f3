package org.nmirf.local.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/**
 * OpenID Connect for the network on one machine: real protocol, demo people, keys made at each
 * start. Never for production, where each country brings its own provider.
 */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
public class IdentityProvider {

    private static final int CHEAP = 4;

    /** Starts the provider with the settings of its environment. */
    public static void main(String[] arguments) {
        var application = new SpringApplication(IdentityProvider.class);
        application.setDefaultProperties(
                Map.of(
                        "spring.config.name", "identity",
                        "spring.main.banner-mode", "off"));
        application.run(arguments);
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(IdentitySettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer().toString()).build();
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(
                DemoPerson.everybody().stream()
                        .map(
                                person ->
                                        User.withUsername(person.name())
                                                .password("{noop}" + DemoPerson.SECRET)
                                                .build())
                        .toList());
    }

    @Bean
    RegisteredClientRepository clients(IdentitySettings settings) {
        List<RegisteredClient> clients = new ArrayList<>();
        DemoPerson.everybody().forEach(person -> clients.add(scriptClient(person)));
        settings.sites().forEach((id, site) -> clients.add(site.toClient(id)));
        return new InMemoryRegisteredClientRepository(clients);
    }

    private static RegisteredClient scriptClient(DemoPerson person) {
        return RegisteredClient.withId(UUID.randomUUID().toString())
                .clientId(person.name())
                // Hashed because the repository takes no two clients with the same stored secret.
                .clientSecret(
                        "{bcrypt}" + new BCryptPasswordEncoder(CHEAP).encode(DemoPerson.SECRET))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(OidcScopes.PROFILE)
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context ->
                DemoPerson.named(context.getPrincipal().getName())
                        .ifPresent(person -> addClaims(context, person));
    }

    private static void addClaims(JwtEncodingContext context, DemoPerson person) {
        context.getClaims().claim("roles", person.roles()).claim("name", person.displayName());
        String country = person.country();
        if (country != null) {
            context.getClaims().claim("country", country);
        }
    }
}
