package org.nmirf.node.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nmirf.node.network.SharedNode;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Keeps the table of endpoints and roles as people agreed on it, and tries every cell. After a
 * wanted change, copy {@code target/endpoints.txt} over the file.
 */
class AccessIT {

    private static final Path TABLE = Path.of("src/test/resources/access/endpoints.txt");
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private final WebApplicationContext context = SharedNode.get().node().context();
    private final List<Endpoint> endpoints = context.getBean(Endpoints.class).all();
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();

    @Test
    void isTheTableThatPeopleAgreedOn() throws IOException {
        var lines = new TreeSet<>(endpoints.stream().map(AccessIT::line).toList());

        String table = String.join("\n", lines) + "\n";

        Files.writeString(Path.of("target/endpoints.txt"), table);
        assertThat(table).isEqualTo(Files.readString(TABLE));
    }

    @Test
    void namesEveryEndpointThatIsOurs() {
        var mapping =
                context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        List<String> known =
                endpoints.stream().map(one -> one.method() + " " + one.pattern()).toList();

        List<String> forgotten =
                mapping.getHandlerMethods().entrySet().stream()
                        .filter(
                                entry ->
                                        entry.getValue()
                                                .getBeanType()
                                                .getPackageName()
                                                .startsWith("org.nmirf."))
                        .flatMap(
                                entry ->
                                        entry.getKey().getPatternValues().stream()
                                                .flatMap(
                                                        pattern ->
                                                                entry
                                                                        .getKey()
                                                                        .getMethodsCondition()
                                                                        .getMethods()
                                                                        .stream()
                                                                        .map(
                                                                                verb ->
                                                                                        verb + " "
                                                                                                + pattern)))
                        .filter(one -> !known.contains(one))
                        .toList();

        assertThat(forgotten).isEmpty();
    }

    @Test
    void letsInThoseOfTheTableAndNobodyElse() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            for (Role role : Role.values()) {
                boolean isAllowed = endpoint.isOpen() || endpoint.roles().contains(role);
                int status = call(endpoint, person(endpoint, role));
                if (isAllowed == (status == 401 || status == 403)) {
                    wrong.add(line(endpoint) + " answers " + role + " with " + status);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void asksStrangersWhoTheyAre() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            int status = call(endpoint, null);
            boolean isAsked = status == (endpoint.isApi() ? 401 : 302);
            if (endpoint.isOpen() ? status == 401 || status == 403 : !isAsked) {
                wrong.add(line(endpoint) + " answers strangers with " + status);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void refusesPeopleOfOtherCountriesEverywhere() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            if (endpoint.isOpen()) {
                continue;
            }
            Role role = endpoint.roles().iterator().next();
            int status = call(endpoint, person(endpoint, role, "pt"));
            if (status != 403) {
                wrong.add(line(endpoint) + " answers a foreigner with " + status);
            }
        }

        assertThat(wrong).isEmpty();
    }

    private int call(Endpoint endpoint, @Nullable RequestPostProcessor person) throws Exception {
        String path = endpoint.pattern().replaceAll("\\{number[^}]*\\}", "1");
        var request =
                MockMvcRequestBuilders.request(
                        endpoint.method(), path.replaceAll("\\{[^}]*\\}", NOBODY));
        if (!endpoint.isApi() && !endpoint.method().equals(HttpMethod.GET)) {
            request = request.with(csrf());
        }
        if (person != null) {
            request = request.with(person);
        }
        return web.perform(request).andReturn().getResponse().getStatus();
    }

    private static RequestPostProcessor person(Endpoint endpoint, Role role) {
        return person(endpoint, role, "ma");
    }

    private static RequestPostProcessor person(Endpoint endpoint, Role role, String country) {
        var authority = new SimpleGrantedAuthority("ROLE_" + role.word());
        if (endpoint.isApi()) {
            return jwt().jwt(token -> token.subject("tester").claim("country", country))
                    .authorities(authority);
        }
        return oidcLogin()
                .idToken(token -> token.subject("tester").claim("country", country))
                .authorities(authority);
    }

    private static String line(Endpoint endpoint) {
        String who =
                endpoint.isOpen()
                        ? "anyone"
                        : Stream.of(Role.values())
                                .filter(endpoint.roles()::contains)
                                .map(Role::word)
                                .collect(Collectors.joining(" "));
        return endpoint.pattern() + " " + endpoint.method() + ": " + who;
    }
}
