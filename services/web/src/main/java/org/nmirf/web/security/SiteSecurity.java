package org.nmirf.web.security;

import jakarta.servlet.DispatcherType;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.page.Assets;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Builds the two filter chains of a site. An application states its rules; whatever no rule names
 * is denied and looks as if it did not exist.
 */
public final class SiteSecurity {

    /** Where sign-in begins: the registration is always called {@code nmirf}. */
    static final String SIGN_IN = "/oauth2/authorization/nmirf";

    private final Refusals refusals;
    private final ClientRegistrationRepository registrations;
    private final JwtDecoder tokens;
    private final ContentPolicy contentPolicy;
    private final @Nullable String country;

    SiteSecurity(
            Refusals refusals,
            ClientRegistrationRepository registrations,
            JwtDecoder tokens,
            ContentPolicy contentPolicy,
            @Nullable String country) {
        this.refusals = refusals;
        this.registrations = registrations;
        this.tokens = tokens;
        this.contentPolicy = contentPolicy;
        this.country = country;
    }

    /**
     * The chain for {@code /api/**}: bearer tokens only, no session, no redirect. Declare it before
     * the pages ({@code @Order(1)}).
     *
     * @param rules the application's rules; do not end them with {@code anyRequest}
     */
    public SecurityFilterChain api(
            HttpSecurity http,
            Customizer<
                            AuthorizeHttpRequestsConfigurer<HttpSecurity>
                                    .AuthorizationManagerRequestMatcherRegistry>
                    rules) {
        http.securityMatcher("/api/**")
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A browser never adds a bearer token by itself, so there is no form to forge.
                .csrf(CsrfConfigurer::disable)
                .oauth2ResourceServer(
                        server -> {
                            server.jwt(
                                            jwt ->
                                                    jwt.decoder(this::decode)
                                                            .jwtAuthenticationConverter(claims()))
                                    .authenticationEntryPoint(refusals::askForToken)
                                    .accessDeniedHandler(refusals::refuseProgram);
                            server.addObjectPostProcessor(
                                    new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                                        @Override
                                        public <O extends BearerTokenAuthenticationFilter>
                                                O postProcess(O filter) {
                                            filter.setAuthenticationFailureHandler(
                                                    refusals::tokenFailed);
                                            return filter;
                                        }
                                    });
                        })
                .exceptionHandling(
                        exceptions ->
                                exceptions
                                        .authenticationEntryPoint(refusals::askForToken)
                                        .accessDeniedHandler(refusals::refuseProgram));
        return finish(http, rules);
    }

    /**
     * The chain for pages: OpenID Connect sign-in, session, protected forms.
     *
     * @param rules the application's rules, public paths included; assets are already public; do
     *     not end them with {@code anyRequest}
     */
    public SecurityFilterChain pages(
            HttpSecurity http,
            Customizer<
                            AuthorizeHttpRequestsConfigurer<HttpSecurity>
                                    .AuthorizationManagerRequestMatcherRegistry>
                    rules) {
        var signOut = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        signOut.setPostLogoutRedirectUri("{baseUrl}/");
        http.oauth2Login(
                        login -> {
                            login.loginPage(SIGN_IN)
                                    // The default would begin again at once, for ever.
                                    .failureHandler(refusals::signInFailed)
                                    .userInfoEndpoint(
                                            user -> user.userAuthoritiesMapper(claimedRoles()));
                            login.addObjectPostProcessor(
                                    new ObjectPostProcessor<
                                            OAuth2AuthorizationRequestRedirectFilter>() {
                                        @Override
                                        public <O extends OAuth2AuthorizationRequestRedirectFilter>
                                                O postProcess(O filter) {
                                            filter.setAuthenticationFailureHandler(
                                                    refusals::signInUnavailable);
                                            return filter;
                                        }
                                    });
                        })
                .logout(logout -> logout.logoutSuccessHandler(signOut))
                .requestCache(cache -> cache.requestCache(askedPages()))
                .exceptionHandling(
                        exceptions ->
                                exceptions
                                        .authenticationEntryPoint(new PageEntry(SIGN_IN))
                                        .accessDeniedHandler(refusals::refusePerson));
        return finish(http, rules);
    }

    private SecurityFilterChain finish(
            HttpSecurity http,
            Customizer<
                            AuthorizeHttpRequestsConfigurer<HttpSecurity>
                                    .AuthorizationManagerRequestMatcherRegistry>
                    rules) {
        RequestMatcher assets = matcher(Assets.paths());
        if (country != null) {
            http.addFilterBefore(new CountryGuard(country, assets), AuthorizationFilter.class);
        }
        return http.headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                policy ->
                                                        policy.policyDirectives(
                                                                contentPolicy.directives()))
                                        .referrerPolicy(
                                                policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                                        .frameOptions(FrameOptionsConfig::deny))
                .authorizeHttpRequests(
                        requests -> {
                            // What is dispatched again was allowed, or refused, the first time.
                            requests.dispatcherTypeMatchers(
                                            DispatcherType.ERROR,
                                            DispatcherType.FORWARD,
                                            DispatcherType.ASYNC)
                                    .permitAll()
                                    .requestMatchers(assets)
                                    .permitAll();
                            rules.customize(requests);
                            requests.anyRequest().access(new UnknownPath());
                        })
                .build();
    }

    /** Without an identity provider a token is neither good nor bad. */
    private Jwt decode(String token) {
        try {
            return tokens.decode(token);
        } catch (JwtDecoderInitializationException away) {
            throw new JwtException("Identity provider does not answer", away);
        }
    }

    private static JwtAuthenticationConverter claims() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(token -> Roles.authorities(token.getClaims()));
        return converter;
    }

    private static GrantedAuthoritiesMapper claimedRoles() {
        return authorities -> {
            Set<GrantedAuthority> roles = new HashSet<>();
            for (GrantedAuthority authority : authorities) {
                if (authority instanceof OidcUserAuthority person) {
                    roles.addAll(Roles.authorities(person.getAttributes()));
                }
            }
            return roles;
        };
    }

    private static RequestMatcher matcher(String... paths) {
        PathPatternRequestMatcher.Builder builder = PathPatternRequestMatcher.withDefaults();
        RequestMatcher[] matchers = new RequestMatcher[paths.length];
        for (int index = 0; index < paths.length; index++) {
            matchers[index] = builder.matcher(paths[index]);
        }
        return new OrRequestMatcher(matchers);
    }

    private static RequestCache askedPages() {
        var cache = new HttpSessionRequestCache();
        // Whoever mistypes an address needs no session, and nobody wants to land on half a page.
        cache.setRequestMatcher(
                request ->
                        "GET".equals(request.getMethod())
                                && !UnknownPath.isMarked(request)
                                && !PageEntry.isPartial(request));
        return cache;
    }
}
