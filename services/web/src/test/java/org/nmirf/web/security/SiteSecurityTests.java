package org.nmirf.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import org.junit.jupiter.api.Test;
import org.nmirf.web.gallery.GalleryApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest(classes = GalleryApplication.class)
@AutoConfigureMockMvc
@RecordApplicationEvents
class SiteSecurityTests {

    @Autowired private MockMvcTester mvc;
    @Autowired private ApplicationEvents events;

    @Test
    void sendsAStrictContentPolicy() {
        assertThat(mvc.get().uri("/gallery"))
                .headers()
                .satisfies(
                        headers ->
                                assertThat(headers.getFirst("Content-Security-Policy"))
                                        .contains("default-src 'self'", "frame-ancestors 'none'")
                                        .contains("form-action 'self' http://identity.invalid")
                                        .doesNotContain("unsafe"));
    }

    @Test
    void asksAProgramForATokenWithoutRedirect() {
        assertThat(mvc.get().uri("/api/practices"))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .hasHeader("WWW-Authenticate", "Bearer")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:nmirf:problem:sign-in-needed");
    }

    @Test
    void asksAProgramToComeBackWhileTokensCannotBeChecked() {
        // Well formed, so that only the identity provider, which is away, could say what it is.
        String token = "eyJhbGciOiJSUzI1NiJ9.e30.AAAA";

        assertThat(mvc.get().uri("/api/practices").header("Authorization", "Bearer " + token))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .hasHeader("Retry-After", "10")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:nmirf:problem:sign-in-unavailable");
    }

    @Test
    void asksAPersonToComeBackWhileNobodyCanSignIn() {
        assertThat(mvc.get().uri("/oauth2/authorization/nmirf"))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .hasHeader("Retry-After", "10");
    }

    @Test
    void refusesAProgramWithoutTheRoleInItsLanguage() {
        assertThat(
                        mvc.get()
                                .uri("/api/practices")
                                .header("Accept-Language", "fr")
                                .with(token("ma", "auditor")))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Non autorisé");
        assertThat(events.stream(AccessRefused.class))
                .singleElement()
                .extracting(AccessRefused::reason)
                .isEqualTo(AccessRefused.Reason.ROLE);
    }

    @Test
    void letsAProgramWithTheRoleIn() {
        assertThat(mvc.get().uri("/api/practices").with(token("ma", "officer"))).hasStatusOk();
    }

    @Test
    void refusesAForeignCountryAndOneThatIsMissing() {
        assertThat(mvc.get().uri("/api/practices").with(token("pt", "officer")))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:nmirf:problem:foreign-country");
        assertThat(mvc.get().uri("/api/practices").with(jwt())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/settings").with(person("pt", "admin")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(events.stream(AccessRefused.class))
                .extracting(AccessRefused::reason)
                .containsOnly(AccessRefused.Reason.COUNTRY)
                .hasSize(3);
    }

    @Test
    void hidesWhatNoRuleNames() {
        assertThat(mvc.get().uri("/nothing")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/nothing").with(person("ma", "admin")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.delete().uri("/api/practices").with(token("ma", "officer")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void leadsPeopleToTheSignInAndPartsOfPagesToARefresh() {
        assertThat(mvc.get().uri("/settings"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/oauth2/authorization/nmirf");
        assertThat(mvc.get().uri("/settings").header("HX-Request", "true"))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasHeader("HX-Refresh", "true");
    }

    @Test
    void endsAFailedSignInOnAPageAndNotInALoop() {
        assertThat(mvc.get().uri("/login/oauth2/code/nmirf?code=x&state=y"))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void handsThePersonToControllers() {
        assertThat(mvc.get().uri("/settings").with(person("ma", "admin")))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("Salma ma");
    }

    @Test
    void refusesAFormFromElsewhere() {
        assertThat(mvc.post().uri("/settings").with(person("ma", "admin")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(events.stream(AccessRefused.class))
                .singleElement()
                .extracting(AccessRefused::reason)
                .isEqualTo(AccessRefused.Reason.FORGED_FORM);
        assertThat(mvc.post().uri("/settings").with(person("ma", "admin")).with(csrf()))
                .hasStatusOk();
    }

    private static RequestPostProcessor token(String country, String role) {
        return jwt().jwt(claims -> claims.claim("country", country))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }

    private static RequestPostProcessor person(String country, String role) {
        return oidcLogin()
                .idToken(claims -> claims.claim("country", country).claim("name", "Salma"))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }
}
