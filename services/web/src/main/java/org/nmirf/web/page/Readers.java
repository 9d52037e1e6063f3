package org.nmirf.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** Recognises the reader of a request. */
final class Readers {

    private final LocaleResolver locales;
    private final Reader.Words words;

    Readers(LocaleResolver locales, Reader.Words words) {
        this.locales = locales;
        this.words = words;
    }

    Reader of(HttpServletRequest request) {
        return new Reader(
                locales.resolveLocale(request), Appearance.of(request), address(request), words);
    }

    private static String address(HttpServletRequest request) {
        // An error page is dispatched to another path: links must lead to the one that was asked.
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = asked == null ? request.getRequestURI() : asked.toString();
        @Nullable String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }
}
