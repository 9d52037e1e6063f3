package org.nmirf.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.web.gallery.GalleryApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = GalleryApplication.class)
@AutoConfigureMockMvc
class SitePagesTests {

    @Autowired private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "ar, rtl, bootstrap.rtl.min",
        "en, ltr, bootstrap.min",
        "fr, ltr, bootstrap.min",
        "es, ltr, bootstrap.min",
        "pt, ltr, bootstrap.min"
    })
    void speaksEveryLanguageInItsDirection(String language, String direction, String sheet) {
        MvcTestResult page = mvc.get().uri("/gallery?lang=" + language).exchange();

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("<html lang=\"" + language + "\" dir=\"" + direction + "\"")
                .contains("/css/" + sheet + "-")
                .doesNotContain("??");
    }

    @Test
    void keepsTheAddressWhenTheLanguageIsSwitched() {
        assertThat(mvc.get().uri(URI.create("/gallery?q=a%26b&theme=1&theme=2&lang=fr")))
                .bodyText()
                .contains("/gallery?q=a%26b&amp;theme=1&amp;theme=2&amp;lang=ar\"");
    }

    @Test
    void remembersLanguageAndAppearance() {
        assertThat(mvc.get().uri("/gallery?lang=pt&appearance=dark"))
                .headers()
                .satisfies(
                        headers ->
                                assertThat(headers.get(HttpHeaders.SET_COOKIE))
                                        .anyMatch(one -> one.startsWith("nmirf-language=pt;"))
                                        .anyMatch(one -> one.startsWith("nmirf-appearance=dark;")));
        assertThat(mvc.get().uri("/gallery").cookie(cookie("nmirf-language", "pt")))
                .bodyText()
                .contains("lang=\"pt\"");
    }

    @Test
    void remembersNoLanguageThatNobodyChoseForThePages() {
        assertThat(mvc.get().uri("/gallery?lang=pt").header("HX-Request", "true"))
                .bodyText()
                .contains("<html lang=\"pt\"");
        for (var asked :
                List.of(
                        mvc.get().uri("/gallery?lang=pt").header("HX-Request", "true"),
                        mvc.get().uri("/calendar.ics?lang=pt"),
                        mvc.get().uri("/api/anything?lang=pt"))) {
            assertThat(asked.exchange().getResponse().getHeader(HttpHeaders.SET_COOKIE)).isNull();
        }
    }

    @Test
    void takesTheBrowsersLanguageElseEnglish() {
        assertThat(mvc.get().uri("/gallery").header("Accept-Language", "de,es;q=0.5"))
                .bodyText()
                .contains("<html lang=\"es\"");
        assertThat(mvc.get().uri("/gallery?lang=xx")).bodyText().contains("<html lang=\"en\"");
    }

    @Test
    void linksAssetsByTheirContentForAYear() {
        String page = text(mvc.get().uri("/gallery").exchange());
        String style = page.replaceAll("(?s).*href=\"(/css/theme-[0-9a-f]{32}\\.css)\".*", "$1");

        assertThat(mvc.get().uri(style))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
    }

    @Test
    void beginsNoSessionForReaders() {
        assertThat(mvc.get().uri("/nothing").exchange().getRequest().getSession(false)).isNull();
    }

    @Test
    void offersSignInToThePublicAndSignOutToPeople() {
        assertThat(mvc.get().uri("/gallery"))
                .bodyText()
                .contains("/oauth2/authorization/nmirf")
                .doesNotContain("href=\"/settings\"", "hx-headers");
        assertThat(
                        mvc.get()
                                .uri("/gallery")
                                .with(
                                        oidcLogin()
                                                .idToken(
                                                        token ->
                                                                token.claim("country", "ma")
                                                                        .claim("name", "Salma"))
                                                .authorities(
                                                        new SimpleGrantedAuthority("ROLE_admin"))))
                .bodyText()
                .contains("Salma", "action=\"/logout\"", "hx-headers=\"{&quot;X-CSRF-TOKEN&quot;")
                .contains("href=\"/settings\"");
    }

    private static jakarta.servlet.http.Cookie cookie(String name, String value) {
        return new jakarta.servlet.http.Cookie(name, value);
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
