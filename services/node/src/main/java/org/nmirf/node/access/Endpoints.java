package org.nmirf.node.access;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the node with those who may call it, read from the controllers themselves. */
@Component
public class Endpoints {

    private final List<Endpoint> all;

    /**
     * Reads the controllers.
     *
     * @throws IllegalStateException when an address has no verb, or two methods let different
     *     people call it
     */
    Endpoints(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        Map<String, Endpoint> found = new HashMap<>();
        mapping.getHandlerMethods()
                .forEach(
                        (info, handler) ->
                                roles(handler)
                                        .ifPresent(
                                                roles ->
                                                        of(info, roles)
                                                                .forEach(one -> add(found, one))));
        this.all = found.values().stream().sorted(Endpoint.MOST_PARTICULAR).toList();
    }

    /** All of them, the more particular pattern first. */
    public List<Endpoint> all() {
        return all;
    }

    private static void add(Map<String, Endpoint> found, Endpoint endpoint) {
        String key = endpoint.method() + " " + endpoint.pattern();
        Endpoint other = found.putIfAbsent(key, endpoint);
        if (other != null && !other.equals(endpoint)) {
            throw new IllegalStateException(key + " is let to different people by two methods");
        }
    }

    private static List<Endpoint> of(RequestMappingInfo info, Set<Role> roles) {
        Set<RequestMethod> verbs = info.getMethodsCondition().getMethods();
        if (verbs.isEmpty()) {
            throw new IllegalStateException(info + " does not say for which verb it is");
        }
        List<Endpoint> endpoints = new ArrayList<>();
        for (String pattern : info.getPatternValues()) {
            verbs.forEach(
                    verb ->
                            endpoints.add(
                                    new Endpoint(HttpMethod.valueOf(verb.name()), pattern, roles)));
        }
        return endpoints;
    }

    private static Optional<Set<Role>> roles(HandlerMethod handler) {
        AllowedTo near = find(handler.getMethod());
        boolean isOpen = AnnotatedElementUtils.hasAnnotation(handler.getMethod(), OpenToAll.class);
        if (near == null && !isOpen) {
            near = find(handler.getBeanType());
            isOpen = AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), OpenToAll.class);
        }
        if (near != null && isOpen) {
            throw new IllegalStateException(handler + " is both open and not");
        }
        if (near != null) {
            return Optional.of(EnumSet.copyOf(List.of(near.value())));
        }
        return isOpen ? Optional.of(Set.of()) : Optional.empty();
    }

    private static @Nullable AllowedTo find(AnnotatedElement element) {
        return AnnotatedElementUtils.findMergedAnnotation(element, AllowedTo.class);
    }
}
