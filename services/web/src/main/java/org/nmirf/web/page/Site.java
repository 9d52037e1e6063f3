package org.nmirf.web.page;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.security.CurrentPerson;

/**
 * What distinguishes one site from another in the shared layout; each application declares one
 * bean.
 *
 * @param nameKey message key of the site's name
 * @param product which of the two applications this is
 * @param navigation main menu in order
 * @param country ISO 3166-1 alpha-2 in lower case for a node, null for the hub
 */
public record Site(
        String nameKey, Product product, List<Item> navigation, @Nullable String country) {

    /** Copies the navigation. */
    public Site {
        navigation = List.copyOf(navigation);
    }

    /** The menu entries that this person, or the public when null, may see. */
    public List<Item> navigationFor(@Nullable CurrentPerson person) {
        return navigation.stream().filter(item -> item.isFor(person)).toList();
    }

    /** The two applications of the network. */
    public enum Product {
        /** The network's own site. */
        HUB,
        /** A country's site. */
        NODE;

        /** Lower-case word for class names and keys. */
        public String word() {
            return this == HUB ? "hub" : "node";
        }
    }

    /**
     * One entry of the main menu.
     *
     * @param id what a page names as its {@code active} entry
     * @param labelKey message key of the text
     * @param href address inside the site, beginning with a slash
     * @param roles who sees it; empty for everyone
     */
    public record Item(String id, String labelKey, String href, Set<String> roles) {

        /** Copies the roles. */
        public Item {
            roles = Set.copyOf(roles);
        }

        /** An entry that everyone sees. */
        public static Item open(String id, String labelKey, String href) {
            return new Item(id, labelKey, href, Set.of());
        }

        /** An entry that only people with one of these roles see. */
        public static Item to(String id, String labelKey, String href, String... roles) {
            return new Item(id, labelKey, href, Set.of(roles));
        }

        boolean isFor(@Nullable CurrentPerson person) {
            return roles.isEmpty() || (person != null && person.hasAnyRole(roles));
        }
    }
}
