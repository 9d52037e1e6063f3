package org.nmirf.hub.security;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may call which API: anonymous callers read practices, administration needs its role, and what
 * is not named here is denied.
 */
@Configuration(proxyBeanMethods = false)
class HubSecurity {

    private static final String ADMINISTRATOR = "hub-admin";
    private static final String COORDINATOR = "coordinator";

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return http.securityMatcher(
                        "/api/**", "/v3/api-docs/**", "/v3/api-docs.yaml", "/actuator/**")
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                HttpMethod.GET,
                                                "/api/identity",
                                                "/api/practices",
                                                "/api/practices/*",
                                                "/v3/api-docs/**",
                                                "/v3/api-docs.yaml",
                                                "/actuator/health/**")
                                        .permitAll()
                                        .requestMatchers("/api/admin/members/**")
                                        .hasAnyRole(ADMINISTRATOR, COORDINATOR)
                                        .requestMatchers("/api/admin/**")
                                        .hasRole(ADMINISTRATOR)
                                        .anyRequest()
                                        .denyAll())
                .oauth2ResourceServer(
                        server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(byRolesClaim())))
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Nothing here is answered to a cookie, so there is no request to forge.
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain nothingElse(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().denyAll()).build();
    }

    private static JwtAuthenticationConverter byRolesClaim() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(HubSecurity::roles);
        return converter;
    }

    private static List<GrantedAuthority> roles(Jwt token) {
        List<String> roles = token.getClaimAsStringList("roles");
        return roles == null
                ? List.of()
                : roles.stream()
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList();
    }
}
