package org.nmirf.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** Whether a reader wants pages light, dark, or as the device is set. */
public enum Appearance {
    /** As the device is set. */
    AUTO,
    /** Dark ink on paper. */
    LIGHT,
    /** Light ink on a dark ground. */
    DARK;

    static final String PARAMETER = "appearance";
    static final String COOKIE = "nmirf-appearance";

    /** Lower-case word for addresses, keys and {@code data-bs-theme}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Appearance> find(@Nullable String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    static Appearance of(HttpServletRequest request) {
        return find(request.getParameter(PARAMETER))
                .or(
                        () ->
                                Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                                        .map(Cookie::getValue)
                                        .flatMap(Appearance::find))
                .orElse(AUTO);
    }
}
