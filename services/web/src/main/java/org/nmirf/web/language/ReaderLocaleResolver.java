package org.nmirf.web.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** Decides the language of a page: the address, else the cookie, else the browser, else English. */
final class ReaderLocaleResolver implements LocaleResolver {

    static final String PARAMETER = "lang";
    static final String COOKIE = "nmirf-language";

    private final @Nullable String country;

    ReaderLocaleResolver(@Nullable String country) {
        this.country = country;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Language language =
                asked(request).or(() -> remembered(request)).orElseGet(() -> preferred(request));
        return language.locale(region(request, language));
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("the address sets the language: ?lang=xx");
    }

    static Optional<Language> asked(HttpServletRequest request) {
        return Language.findForInterface(request.getParameter(PARAMETER));
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(Language::findForInterface);
    }

    private static Language preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            // Without the header the servlet API answers with the locale of the machine.
            return Language.EN;
        }
        return Collections.list(request.getLocales()).stream()
                .map(locale -> Language.findForInterface(locale.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.EN);
    }

    private @Nullable String region(HttpServletRequest request, Language language) {
        return Collections.list(request.getLocales()).stream()
                .filter(ignored -> request.getHeader("Accept-Language") != null)
                .filter(locale -> locale.getLanguage().equals(language.code()))
                .map(Locale::getCountry)
                .filter(region -> region.length() == 2)
                .findFirst()
                .orElse(language == Language.EN ? null : country);
    }
}
