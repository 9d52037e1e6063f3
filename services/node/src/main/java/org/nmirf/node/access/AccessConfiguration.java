package org.nmirf.node.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.nmirf.node.identity.NodeIdentity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** What each role may call. Whatever is not named here is denied. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final String PRACTICE = "/api/practices/*";

    private final NodeIdentity identity;

    AccessConfiguration(NodeIdentity identity) {
        this.identity = identity;
    }

    @Bean
    SecurityFilterChain api(HttpSecurity http, ProblemWriter problems) {
        return http.securityMatcher("/api/**", "/v3/api-docs", "/v3/api-docs/**", "/actuator/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(this::rules)
                .oauth2ResourceServer(
                        server ->
                                server.jwt(jwt -> jwt.jwtAuthenticationConverter(converter()))
                                        .authenticationEntryPoint(problems)
                                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        refused ->
                                refused.authenticationEntryPoint(problems)
                                        .accessDeniedHandler(problems))
                .build();
    }

    private void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests) {
        requests.requestMatchers(GET, "/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers(GET, "/v3/api-docs", "/v3/api-docs/**")
                .permitAll()
                .requestMatchers(GET, "/api/identity")
                .access(own(Role.ADMIN))
                .requestMatchers(GET, "/api/practices/imports/template.csv")
                .access(own(Role.OFFICER))
                .requestMatchers(GET, "/api/practices", PRACTICE, PRACTICE + "/*")
                .access(own(Role.OFFICER, Role.APPROVER, Role.ADMIN))
                .requestMatchers(POST, PRACTICE + "/approval")
                .access(own(Role.APPROVER))
                .requestMatchers(POST, PRACTICE + "/withdrawal")
                .access(own(Role.OFFICER, Role.APPROVER))
                .requestMatchers(POST, "/api/practices", "/api/practices/imports")
                .access(own(Role.OFFICER))
                .requestMatchers(POST, PRACTICE + "/submission")
                .access(own(Role.OFFICER))
                .requestMatchers(PUT, PRACTICE, PRACTICE + "/decisions")
                .access(own(Role.OFFICER))
                .requestMatchers(GET, "/api/releases", "/api/releases/*")
                .access(own(Role.values()))
                .requestMatchers(GET, "/api/ledger", "/api/ledger/*")
                .access(own(Role.AUDITOR, Role.ADMIN))
                .anyRequest()
                .denyAll();
    }

    private AuthorizationManager<RequestAuthorizationContext> own(Role... roles) {
        String[] words = Arrays.stream(roles).map(Role::word).toArray(String[]::new);
        AuthorizationManager<RequestAuthorizationContext> ofThisCountry =
                (authentication, request) ->
                        new AuthorizationDecision(
                                authentication.get() instanceof JwtAuthenticationToken token
                                        && isOwn(token.getToken()));
        return AuthorizationManagers.allOf(
                AuthorityAuthorizationManager.hasAnyRole(words), ofThisCountry);
    }

    private boolean isOwn(Jwt token) {
        return identity.country().code().equals(token.getClaimAsString("country"));
    }

    private static JwtAuthenticationConverter converter() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(token -> List.copyOf(roles(token)));
        return converter;
    }

    private static List<GrantedAuthority> roles(Jwt token) {
        var words =
                Objects.requireNonNullElse(token.getClaimAsStringList("roles"), List.<String>of());
        return words.stream()
                .<GrantedAuthority>map(word -> new SimpleGrantedAuthority(Person.PREFIX + word))
                .toList();
    }
}
