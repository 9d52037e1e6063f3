package org.nmirf.hub;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody with a role who calls the hub, as a program and on pages.
 *
 * @param name subject of the token
 * @param role role without prefix
 * @param country claim of the token, or null
 */
public record Caller(MockMvcTester web, String name, String role, @Nullable String country) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Calls the API. */
    public MvcTestResult call(HttpMethod method, String path, @Nullable Object body) {
        var request =
                web.method(method)
                        .uri(path)
                        .with(
                                SecurityMockMvcRequestPostProcessors.jwt()
                                        .jwt(
                                                token -> {
                                                    token.subject(name);
                                                    if (country() != null) {
                                                        token.claim("country", country());
                                                    }
                                                })
                                        .authorities(new SimpleGrantedAuthority("ROLE_" + role)));
        if (body != null) {
            request = request.contentType(MediaType.APPLICATION_JSON);
            request = request.content(JSON.writeValueAsString(body));
        }
        return request.exchange();
    }

    /** Reads over the API. */
    public MvcTestResult get(String path) {
        return call(HttpMethod.GET, path, null);
    }

    /** Writes over the API. */
    public MvcTestResult post(String path, Object body) {
        return call(HttpMethod.POST, path, body);
    }

    /** Takes back over the API. */
    public MvcTestResult delete(String path) {
        return call(HttpMethod.DELETE, path, null);
    }

    /** Opens a page. */
    public MvcTestResult page(String path) {
        return web.get().uri(path).with(signedIn()).exchange();
    }

    /** Opens the page to which an answer leads, with what it gives that page along. */
    public MvcTestResult follow(MvcTestResult answer) {
        var request =
                web.get()
                        .uri(String.valueOf(answer.getResponse().getRedirectedUrl()))
                        .with(signedIn());
        for (var one : answer.getMvcResult().getFlashMap().entrySet()) {
            request = request.flashAttr(one.getKey(), one.getValue());
        }
        return request.exchange();
    }

    /** Sends a form. */
    public MvcTestResult send(String path, Map<String, String> fields) {
        var request =
                web.post()
                        .uri(path)
                        .with(signedIn())
                        .with(SecurityMockMvcRequestPostProcessors.csrf());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private SecurityMockMvcRequestPostProcessors.OidcLoginRequestPostProcessor signedIn() {
        return SecurityMockMvcRequestPostProcessors.oidcLogin()
                .idToken(
                        token -> {
                            token.subject(name);
                            if (country() != null) {
                                token.claim("country", country());
                            }
                        })
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }

    /** The id in an answer. */
    public static String id(MvcTestResult answer) {
        return JsonPath.read(text(answer), "$.id");
    }

    /** The words of an answer. */
    public static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }
}
