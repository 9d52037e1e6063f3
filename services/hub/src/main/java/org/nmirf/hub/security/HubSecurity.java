package org.nmirf.hub.security;

import org.nmirf.web.security.Roles;
import org.nmirf.web.security.SiteSecurity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may do what: everyone reads practices, figures and the register, administration and the
 * committee's desk need their roles, and what is not named here is denied.
 */
@Configuration(proxyBeanMethods = false)
class HubSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, SiteSecurity security) {
        return security.api(
                http,
                rules ->
                        rules.requestMatchers(
                                        HttpMethod.GET,
                                        "/api/identity",
                                        "/api/practices",
                                        "/api/practices/*",
                                        "/api/progress",
                                        "/api/progress/*")
                                .permitAll()
                                .requestMatchers("/api/admin/members/**")
                                .hasAnyRole(Roles.HUB_ADMIN, Roles.COORDINATOR)
                                .requestMatchers("/api/admin/**")
                                .hasRole(Roles.HUB_ADMIN));
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SiteSecurity security) {
        return security.pages(
                http,
                rules ->
                        rules.requestMatchers(
                                        HttpMethod.GET,
                                        "/",
                                        "/search",
                                        "/practices/*",
                                        "/progress",
                                        "/progress/*",
                                        "/practices/*/pictures/*",
                                        "/members",
                                        "/v3/api-docs/**",
                                        "/v3/api-docs.yaml",
                                        "/actuator/health/**")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/desk")
                                .hasAnyRole(Roles.COMMITTEE, Roles.COORDINATOR, Roles.HUB_ADMIN));
    }
}
