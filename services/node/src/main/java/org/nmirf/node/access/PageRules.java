package org.nmirf.node.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import org.nmirf.web.security.Roles;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Who may open which page. */
final class PageRules {

    private static final String PRACTICE = "/practices/*";
    private static final String FIGURES = "/figures/*";
    private static final String ATTACHMENTS = PRACTICE + "/attachments";

    private PageRules() {}

    static void add(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    rules) {
        rules.requestMatchers(
                        GET, "/", "/releases", "/releases/*", "/releases/*/pictures/*", "/trail")
                .hasAnyRole(Roles.OFFICER, Roles.APPROVER, Roles.ADMIN, Roles.AUDITOR)
                .requestMatchers(GET, "/practices/new", PRACTICE + "/edit")
                .hasRole(Roles.OFFICER)
                .requestMatchers(GET, "/practices", PRACTICE, PRACTICE + "/review")
                .hasAnyRole(Roles.OFFICER, Roles.APPROVER, Roles.ADMIN)
                .requestMatchers(GET, PRACTICE + "/pictures/*")
                .hasAnyRole(Roles.OFFICER, Roles.APPROVER, Roles.ADMIN)
                .requestMatchers(GET, ATTACHMENTS, ATTACHMENTS + "/*")
                .hasAnyRole(Roles.OFFICER, Roles.APPROVER)
                .requestMatchers(
                        POST,
                        ATTACHMENTS,
                        ATTACHMENTS + "/*/picture",
                        ATTACHMENTS + "/*/annex",
                        ATTACHMENTS + "/*/stay",
                        ATTACHMENTS + "/*/removal")
                .hasRole(Roles.OFFICER)
                .requestMatchers(POST, "/practices", PRACTICE)
                .hasRole(Roles.OFFICER)
                .requestMatchers(POST, PRACTICE + "/decisions", PRACTICE + "/submission")
                .hasRole(Roles.OFFICER)
                .requestMatchers(
                        POST, PRACTICE + "/approval", PRACTICE + "/readings", PRACTICE + "/return")
                .hasRole(Roles.APPROVER)
                .requestMatchers(POST, PRACTICE + "/withdrawal")
                .hasAnyRole(Roles.OFFICER, Roles.APPROVER)
                .requestMatchers(GET, "/figures/new", "/figures/template.csv")
                .hasRole(Roles.OFFICER)
                .requestMatchers(GET, "/figures", FIGURES)
                .hasAnyRole(Roles.OFFICER, Roles.APPROVER, Roles.ADMIN)
                .requestMatchers(POST, "/figures", FIGURES + "/columns", FIGURES + "/submission")
                .hasRole(Roles.OFFICER)
                .requestMatchers(POST, FIGURES + "/approval")
                .hasRole(Roles.APPROVER)
                .requestMatchers(POST, FIGURES + "/withdrawal")
                .hasAnyRole(Roles.OFFICER, Roles.APPROVER)
                .requestMatchers(GET, "/import", "/import/template.csv")
                .hasRole(Roles.OFFICER)
                .requestMatchers(POST, "/import")
                .hasRole(Roles.OFFICER);
    }
}
