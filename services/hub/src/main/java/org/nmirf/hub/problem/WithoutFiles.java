package org.nmirf.hub.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A request as if nothing came with it but its address: else its error page would read the file
 * again, and fail.
 */
final class WithoutFiles extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters;

    WithoutFiles(HttpServletRequest request) {
        super(request);
        String query = request.getQueryString();
        this.parameters = query == null ? Map.of() : parameters(query);
    }

    private static Map<String, String[]> parameters(String query) {
        MultiValueMap<String, String> encoded =
                UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        Map<String, String[]> parameters = new LinkedHashMap<>();
        encoded.forEach(
                (name, values) ->
                        parameters.put(
                                decoded(name),
                                values.stream()
                                        .map(value -> value == null ? "" : decoded(value))
                                        .toArray(String[]::new)));
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return UriUtils.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
