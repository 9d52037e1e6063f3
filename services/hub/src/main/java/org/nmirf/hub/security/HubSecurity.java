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
 * Who may do what: everyone reads practices, figures, the register and what members say of
 * themselves, members read and write to each other, the committee writes to all, administration and
 * the desk need their roles, and what is not named here is denied.
 */
@Configuration(proxyBeanMethods = false)
class HubSecurity {

    private static final String[] NETWORK = {
        Roles.MEMBER, Roles.COMMITTEE, Roles.COORDINATOR, Roles.HUB_ADMIN, Roles.OBSERVER
    };
    private static final String[] HEADS = {Roles.COMMITTEE, Roles.COORDINATOR};

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, SiteSecurity security) {
        return security.api(
                http,
                rules ->
                        rules.requestMatchers(
                                        HttpMethod.GET,
                                        "/api/identity",
                                        "/api/changes",
                                        "/api/corpus",
                                        "/api/corpus/manifest",
                                        "/api/collections",
                                        "/api/collections/*",
                                        "/api/practices",
                                        "/api/suggestions",
                                        "/api/practices/*",
                                        "/api/practices/*/similar",
                                        "/api/progress",
                                        "/api/progress/*",
                                        "/api/members/*",
                                        "/api/calendar",
                                        "/api/gatherings",
                                        "/api/gatherings/*")
                                .permitAll()
                                // Asked by POST where the text is too long for an address.
                                .requestMatchers("/api/recommendations")
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, "/api/exports/check")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/api/notices", "/api/assistance")
                                .hasAnyRole(NETWORK)
                                .requestMatchers(
                                        HttpMethod.POST,
                                        "/api/notices",
                                        "/api/collections",
                                        "/api/gatherings")
                                .hasAnyRole(HEADS)
                                .requestMatchers(
                                        HttpMethod.PUT, "/api/collections/*", "/api/gatherings/*")
                                .hasAnyRole(HEADS)
                                .requestMatchers(
                                        HttpMethod.DELETE,
                                        "/api/notices/*",
                                        "/api/collections/*",
                                        "/api/gatherings/*")
                                .hasAnyRole(HEADS)
                                .requestMatchers(HttpMethod.POST, "/api/assistance")
                                .hasRole(Roles.MEMBER)
                                .requestMatchers(HttpMethod.DELETE, "/api/assistance/*")
                                .hasRole(Roles.MEMBER)
                                .requestMatchers("/api/questions", "/api/questions/**")
                                .hasRole(Roles.MEMBER)
                                .requestMatchers("/api/admin/members/**")
                                .hasAnyRole(Roles.HUB_ADMIN, Roles.COORDINATOR)
                                .requestMatchers("/api/admin/**")
                                .hasRole(Roles.HUB_ADMIN));
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SiteSecurity security) {
        // A harvester may ask by POST, and so come long recommendations and files to be checked;
        // that changes nothing. Mail programs end letters by a POST that knows its token alone.
        http.csrf(
                forms ->
                        forms.ignoringRequestMatchers(
                                "/oai",
                                "/recommendations",
                                "/exports/check",
                                "/exports/changed",
                                "/alerts/off/*",
                                "/alerts/withdrawals/off/*"));
        return security.pages(
                http,
                rules ->
                        rules.requestMatchers(
                                        "/collections/new",
                                        "/collections/*/edit",
                                        "/collections/*/withdrawal",
                                        "/practices/*/collect",
                                        "/calendar/sessions",
                                        "/calendar/sessions/*/*/withdrawal",
                                        "/gatherings/new",
                                        "/gatherings/*/edit",
                                        "/gatherings/*/withdrawal")
                                .hasAnyRole(HEADS)
                                .requestMatchers(
                                        HttpMethod.GET,
                                        "/",
                                        "/collections",
                                        "/collections/*",
                                        "/search",
                                        "/search/suggestions",
                                        "/search/export",
                                        "/exports/check",
                                        "/search/export/file",
                                        "/developers",
                                        "/feeds/practices.atom",
                                        "/feeds/searches/*",
                                        "/schemas/*",
                                        "/practices/*",
                                        "/practices/*/similar",
                                        "/progress",
                                        "/progress/*",
                                        "/practices/*/pictures/*",
                                        "/reported/*",
                                        "/members",
                                        "/members/*",
                                        "/vocabularies",
                                        "/vocabularies.rdf",
                                        "/vocabularies.jsonld",
                                        "/vocabularies/*",
                                        "/vocabularies/*/*",
                                        "/calendar",
                                        "/calendar.ics",
                                        "/gatherings",
                                        "/gatherings/*",
                                        "/v3/api-docs/**",
                                        "/v3/api-docs.yaml",
                                        "/actuator/health/**")
                                .permitAll()
                                // Feed readers ask so whether a feed is there.
                                .requestMatchers(
                                        HttpMethod.HEAD,
                                        "/feeds/practices.atom",
                                        "/feeds/searches/*")
                                .permitAll()
                                .requestMatchers("/oai", "/recommendations")
                                .permitAll()
                                .requestMatchers(
                                        HttpMethod.POST, "/exports/check", "/exports/changed")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/notices", "/assistance")
                                .hasAnyRole(NETWORK)
                                .requestMatchers("/notices/new")
                                .hasAnyRole(HEADS)
                                .requestMatchers(
                                        HttpMethod.POST,
                                        "/collections",
                                        "/collections/*",
                                        "/gatherings",
                                        "/gatherings/*",
                                        "/notices",
                                        "/notices/*/withdrawal")
                                .hasAnyRole(HEADS)
                                .requestMatchers("/assistance/new")
                                .hasRole(Roles.MEMBER)
                                .requestMatchers(
                                        HttpMethod.POST, "/assistance", "/assistance/*/withdrawal")
                                .hasRole(Roles.MEMBER)
                                .requestMatchers("/questions", "/questions/**", "/practices/*/ask")
                                .hasRole(Roles.MEMBER)
                                .requestMatchers("/practices/*/report")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/concerns")
                                .hasAnyRole(Roles.MEMBER, Roles.COMMITTEE, Roles.COORDINATOR)
                                .requestMatchers("/concerns/*/closing")
                                .hasAnyRole(HEADS)
                                .requestMatchers(
                                        "/adoptions",
                                        "/practices/*/adapt",
                                        "/practices/*/adapt/withdrawal")
                                .hasRole(Roles.MEMBER)
                                .requestMatchers(
                                        "/alerts/off/*",
                                        "/alerts/withdrawals/off/*",
                                        "/alerts/addresses/*")
                                .permitAll()
                                .requestMatchers("/alerts", "/alerts/**")
                                .hasAnyRole(NETWORK)
                                .requestMatchers(HttpMethod.POST, "/search/export/file")
                                .hasAnyRole(NETWORK)
                                .requestMatchers(HttpMethod.GET, "/desk")
                                .hasAnyRole(Roles.COMMITTEE, Roles.COORDINATOR, Roles.HUB_ADMIN));
    }
}
