package org.nmirf.hub.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.hub.Caller;
import org.nmirf.hub.RunningHub;
import org.nmirf.web.page.ErrorPages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What programs are told of how often they may ask, and that nobody is kept out for others. */
class LimitIT extends RunningHub {

    @Autowired private MockMvcTester web;
    @Autowired private LimitAnswers answers;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final Rates rates = new Rates(new LimitSettings(2, 2, 2, 2), () -> 0);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/changes",
                "/feeds/practices.atom",
                "/oai?verb=Identify",
                "/search",
                "/search/export",
                "/recommendations",
                "/practices/0f8b9a53-0d5e-4f06-9f2e-4a6a3c2b7d11/similar",
                "/progress/over-time",
                "/progress/over-time.csv"
            })
    void saysHowMuchIsLeft(String address) {
        var response = web.get().uri(address).exchange().getResponse();

        assertThat(response.getHeader("RateLimit-Policy"))
                .isEqualTo("\"anonymous\";q=1000000;w=60");
        assertThat(response.getHeader("RateLimit")).matches("\"anonymous\";r=\\d+;t=\\d+");
    }

    @Test
    void knowsMembersByTheirTokens() {
        var response =
                new Caller(web, "somebody", "member", "sn").get("/api/practices").getResponse();

        assertThat(response.getHeader("RateLimit-Policy")).isEqualTo("\"member\";q=6000;w=60");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator/health/liveness", "/actuator/health/readiness", "/css/theme.css"})
    void saysNothingWhereNothingIsCounted(String address) {
        var response = web.get().uri(address).exchange().getResponse();

        assertThat(response.getHeader("RateLimit")).isNull();
    }

    @Test
    void countsEveryAddressThatIsAnswered() throws Exception {
        var counted =
                new LimitFilter(new Rates(new LimitSettings(10_000, 1, 1, 1), () -> 0), answers);
        var paths =
                mappings.getHandlerMethods().keySet().stream()
                        .flatMap(one -> one.getPatternValues().stream())
                        .map(one -> one.replaceAll("\\{[^}]*}", "x"))
                        .toList();

        assertThat(paths).hasSizeGreaterThan(50).contains("/practices/x/similar");
        for (String path : paths) {
            var response = new MockHttpServletResponse();
            counted.doFilter(
                    new MockHttpServletRequest("GET", path), response, new MockFilterChain());
            assertThat(response.getHeader("RateLimit")).as(path).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, Wait 30 seconds",
        "fr, Attendez 30 secondes",
        "es, Espere 30 segundos",
        "pt, Espere 30 segundos",
        "ar, 30 ثانية"
    })
    void tellsWhoeverAsksTooOftenWhatToDo(String language, String sentence) throws Exception {
        var limit = new LimitFilter(rates, answers);
        for (int allowed = 0; allowed < 2; allowed++) {
            assertThat(ask(limit, language).getStatus()).isEqualTo(200);
        }

        MockHttpServletResponse refused = ask(limit, language);

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("30");
        assertThat(refused.getHeader("RateLimit")).isEqualTo("\"anonymous\";r=0;t=60");
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains(sentence)
                .contains("urn:nmirf:problem:asked-too-often");
    }

    @Test
    void leadsPeopleToThePageThatSaysSo() throws Exception {
        var limit = new LimitFilter(rates, answers);
        for (int allowed = 0; allowed < 2; allowed++) {
            ask(limit, "en");
        }
        var request = new MockHttpServletRequest("GET", "/progress/over-time");
        request.addHeader("Accept", "text/html,application/xhtml+xml");
        var response = new MockHttpServletResponse();

        limit.doFilter(request, response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isEqualTo("30");
        assertThat(response.getHeader("RateLimit")).isEqualTo("\"anonymous\";r=0;t=60");
        assertThat(request.getAttribute(ErrorPages.SECONDS)).isEqualTo(30L);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    private static MockHttpServletResponse ask(LimitFilter limit, String language)
            throws Exception {
        var request = new MockHttpServletRequest("GET", "/api/practices");
        request.addPreferredLocale(Locale.forLanguageTag(language));
        var response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }

    @Test
    void stopsWhoeverTriesTokensAndNobodyWithAGoodOne() throws Exception {
        var looked = new AtomicInteger();
        var guard =
                new RefusedTokens(
                        rates,
                        answers,
                        token -> {
                            looked.incrementAndGet();
                            return token.equals("good");
                        });

        assertThat(bring(guard, "bad")).isEqualTo(401);
        assertThat(bring(guard, "bad")).isEqualTo(401);
        assertThat(looked).hasValue(0);
        assertThat(bring(guard, "bad")).isEqualTo(429);
        assertThat(bring(guard, "good")).isEqualTo(200);
    }

    private static int bring(RefusedTokens guard, String token) throws Exception {
        var request = new MockHttpServletRequest("GET", "/api/notices");
        request.addHeader("Authorization", "Bearer " + token);
        var response = new MockHttpServletResponse();
        guard.doFilter(
                request,
                response,
                (asked, answered) -> {
                    if (!token.equals("good")) {
                        unauthorized(response);
                    }
                });
        return response.getStatus();
    }

    private static void unauthorized(MockHttpServletResponse response) throws IOException {
        response.sendError(401);
    }
}
