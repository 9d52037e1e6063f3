package org.nmirf.web.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The roles that a token's {@code roles} claim may carry. */
public final class Roles {

    /** Node: drafts and keeps records. */
    public static final String OFFICER = "officer";

    /** Node: works on the items of one institution. */
    public static final String FOCAL_POINT = "focal-point";

    /** Node: releases what others wrote. */
    public static final String APPROVER = "approver";

    /** Node: national institution or civil society, moderated. */
    public static final String CONTRIBUTOR = "contributor";

    /** Node: administers it. */
    public static final String ADMIN = "admin";

    /** Node: reads history. */
    public static final String AUDITOR = "auditor";

    /** Hub: a mechanism that belongs to the network. */
    public static final String MEMBER = "member";

    /** Hub: the executive committee. */
    public static final String COMMITTEE = "committee";

    /** Hub: coordinates the network. */
    public static final String COORDINATOR = "coordinator";

    /** Hub: administers it. */
    public static final String HUB_ADMIN = "hub-admin";

    /** Hub: a partner who reads. */
    public static final String OBSERVER = "observer";

    private static final String PREFIX = "ROLE_";

    private Roles() {}

    static Set<GrantedAuthority> authorities(Map<String, Object> claims) {
        return names(claims.get("roles")).stream()
                .map(role -> new SimpleGrantedAuthority(PREFIX + role))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> names(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream()
                .map(authority -> String.valueOf(authority.getAuthority()))
                .filter(authority -> authority.startsWith(PREFIX))
                .map(authority -> authority.substring(PREFIX.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> names(@Nullable Object claim) {
        return claim instanceof Collection<?> roles
                ? roles.stream().filter(String.class::isInstance).map(String.class::cast).toList()
                : List.of();
    }
}
