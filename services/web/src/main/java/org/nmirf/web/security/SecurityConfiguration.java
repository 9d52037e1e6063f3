package org.nmirf.web.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.problem.Problems;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Offers the building blocks of a site's security. */
@AutoConfiguration(before = OAuth2ClientAutoConfiguration.class)
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class SecurityConfiguration {

    /** Asks the identity provider for its addresses at the first sign-in: it may start later. */
    @Bean
    ClientRegistrationRepository clientRegistrationRepository(OAuth2ClientProperties properties) {
        return new SupplierClientRegistrationRepository(
                () ->
                        new InMemoryClientRegistrationRepository(
                                new OAuth2ClientPropertiesMapper(properties)
                                        .asClientRegistrations()));
    }

    /** Else every filter of every request is timed by itself, and nobody reads that. */
    @Bean
    SecurityObservationSettings siteSecurityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SiteSecurity siteSecurity(
            Refusals refusals,
            ClientRegistrationRepository registrations,
            JwtDecoder tokens,
            OAuth2ClientProperties properties,
            Environment environment) {
        return new SiteSecurity(
                refusals,
                registrations,
                tokens,
                new ContentPolicy(issuer(properties)),
                environment.getProperty("nmirf.web.country"));
    }

    @Bean
    Refusals siteRefusals(
            MessageSource messages,
            LocaleResolver locales,
            JsonMapper json,
            ApplicationEventPublisher events) {
        return new Refusals(new Problems(messages), locales, json, events);
    }

    @Bean
    WebMvcConfigurer siteCurrentPerson() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CurrentPersonResolver());
            }
        };
    }

    private static @Nullable String issuer(OAuth2ClientProperties properties) {
        return Optional.ofNullable(properties.getProvider().get("nmirf"))
                .map(
                        provider ->
                                provider.getIssuerUri() == null
                                        ? provider.getAuthorizationUri()
                                        : provider.getIssuerUri())
                .orElse(null);
    }
}
