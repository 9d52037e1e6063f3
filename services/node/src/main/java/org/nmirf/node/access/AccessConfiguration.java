package org.nmirf.node.access;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import org.nmirf.web.security.Roles;
import org.nmirf.web.security.SiteSecurity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** What each role may call. Whatever is not named here does not exist. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final String PRACTICE = "/api/practices/*";
    private static final String FIGURES = "/api/figures/*";
    private static final String ATTACHMENTS = PRACTICE + "/attachments";

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, SiteSecurity security) {
        return security.api(http, AccessConfiguration::apiRules);
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SiteSecurity security) {
        return security.pages(http, AccessConfiguration::pageRules);
    }

    private static void apiRules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    rules) {
        rules.requestMatchers(GET, "/api/identity")
                .hasRole(Roles.ADMIN)
                .requestMatchers(GET, "/api/practices/imports/template.csv")
                .hasRole(Roles.OFFICER)
                .requestMatchers(GET, ATTACHMENTS, ATTACHMENTS + "/*", ATTACHMENTS + "/*/words")
                .hasAnyRole(Roles.OFFICER, Roles.APPROVER)
                .requestMatchers(POST, ATTACHMENTS)
                .hasRole(Roles.OFFICER)
                .requestMatchers(PUT, ATTACHMENTS + "/*/leaving")
                .hasRole(Roles.OFFICER)
                .requestMatchers(DELETE, ATTACHMENTS + "/*", ATTACHMENTS + "/*/leaving")
                .hasRole(Roles.OFFICER)
                .requestMatchers(GET, "/api/practices", PRACTICE, PRACTICE + "/*")
                .hasAnyRole(Roles.OFFICER, Roles.APPROVER, Roles.ADMIN)
                .requestMatchers(POST, PRACTICE + "/approval", PRACTICE + "/readings")
                .hasRole(Roles.APPROVER)
                .requestMatchers(POST, PRACTICE + "/withdrawal")
                .hasAnyRole(Roles.OFFICER, Roles.APPROVER)
                .requestMatchers(
                        POST, "/api/practices", "/api/practices/imports", PRACTICE + "/submission")
                .hasRole(Roles.OFFICER)
                .requestMatchers(PUT, PRACTICE, PRACTICE + "/decisions")
                .hasRole(Roles.OFFICER)
                .requestMatchers(GET, "/api/figures/template.csv")
                .hasRole(Roles.OFFICER)
                .requestMatchers(GET, "/api/figures", FIGURES)
                .hasAnyRole(Roles.OFFICER, Roles.APPROVER, Roles.ADMIN)
                .requestMatchers(POST, "/api/figures", FIGURES + "/submission")
                .hasRole(Roles.OFFICER)
                .requestMatchers(PUT, FIGURES + "/columns")
                .hasRole(Roles.OFFICER)
                .requestMatchers(POST, FIGURES + "/approval")
                .hasRole(Roles.APPROVER)
                .requestMatchers(POST, FIGURES + "/withdrawal")
                .hasAnyRole(Roles.OFFICER, Roles.APPROVER)
                .requestMatchers(GET, "/api/releases", "/api/releases/*")
                .hasAnyRole(Roles.OFFICER, Roles.APPROVER, Roles.ADMIN, Roles.AUDITOR)
                .requestMatchers(GET, "/api/ledger", "/api/ledger/*", "/api/trail", "/api/trail/*")
                .hasAnyRole(Roles.AUDITOR, Roles.ADMIN);
    }

    private static void pageRules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    rules) {
        PageRules.add(rules);
        rules.requestMatchers(GET, "/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers(GET, "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml")
                .permitAll();
    }
}
