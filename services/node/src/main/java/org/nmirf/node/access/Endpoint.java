package org.nmirf.node.access;

import java.util.Comparator;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One address that the node answers, and to whom.
 *
 * @param method verb of HTTP
 * @param pattern path with variables in braces
 * @param roles of which one is enough; empty when anyone may call it
 */
public record Endpoint(HttpMethod method, String pattern, Set<Role> roles) {

    /**
     * The more particular pattern first, so that the first that matches is the one that answers.
     */
    static final Comparator<Endpoint> MOST_PARTICULAR =
            Comparator.comparing(Endpoint::path, PathPattern.SPECIFICITY_COMPARATOR)
                    .thenComparing(Endpoint::pattern)
                    .thenComparing(endpoint -> endpoint.method().name());

    /** Copies the roles. */
    public Endpoint {
        roles = Set.copyOf(roles);
    }

    /** Whether anyone may call it. */
    public boolean isOpen() {
        return roles.isEmpty();
    }

    /** Whether it belongs to the API; else it is a page. */
    public boolean isApi() {
        return pattern.startsWith("/api/");
    }

    private PathPattern path() {
        return PathPatternParser.defaultInstance.parse(pattern);
    }
}
