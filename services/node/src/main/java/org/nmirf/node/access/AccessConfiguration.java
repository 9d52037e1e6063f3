package org.nmirf.node.access;

import static org.springframework.http.HttpMethod.GET;

import org.nmirf.web.security.SiteSecurity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Lets each role call what the controllers say. Whatever they do not name does not exist. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, SiteSecurity security, Endpoints endpoints) {
        return security.api(
                http,
                rules ->
                        endpoints.all().stream()
                                .filter(Endpoint::isApi)
                                .forEach(endpoint -> allow(rules, endpoint)));
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SiteSecurity security, Endpoints endpoints) {
        return security.pages(
                http,
                rules -> {
                    endpoints.all().stream()
                            .filter(endpoint -> !endpoint.isApi())
                            .forEach(endpoint -> allow(rules, endpoint));
                    rules.requestMatchers(GET, "/actuator/health", "/actuator/health/**")
                            .permitAll()
                            .requestMatchers(
                                    GET, "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml")
                            .permitAll();
                });
    }

    private static void allow(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    rules,
            Endpoint endpoint) {
        var matched = rules.requestMatchers(endpoint.method(), endpoint.pattern());
        if (endpoint.isOpen()) {
            matched.permitAll();
        } else {
            matched.hasAnyRole(endpoint.roles().stream().map(Role::word).toArray(String[]::new));
        }
    }
}
