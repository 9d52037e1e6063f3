package org.nmirf.web.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
        return navigation.stream().flatMap(item -> item.seenBy(person)).toList();
    }

    /**
     * The entries below the one to which the active page belongs, as far as this person may see
     * them; empty where it has no second level.
     *
     * @param active id of the page's entry
     */
    public List<Item> belowFor(String active, @Nullable CurrentPerson person) {
        return navigationFor(person).stream()
                .filter(item -> item.holds(active))
                .findFirst()
                .map(Item::below)
                .orElse(List.of());
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
     * @param below entries of the second level; a person sees the entry if they see one of these
     */
    public record Item(
            String id, String labelKey, String href, Set<String> roles, List<Item> below) {

        /** Copies roles and entries. */
        public Item {
            roles = Set.copyOf(roles);
            below = List.copyOf(below);
        }

        /** An entry that everyone sees. */
        public static Item open(String id, String labelKey, String href) {
            return new Item(id, labelKey, href, Set.of(), List.of());
        }

        /** An entry that only people with one of these roles see. */
        public static Item to(String id, String labelKey, String href, String... roles) {
            return new Item(id, labelKey, href, Set.of(roles), List.of());
        }

        /** An entry that leads to the first of those below it that a person sees. */
        public static Item section(String id, String labelKey, Item... below) {
            return new Item(id, labelKey, below[0].href(), Set.of(), List.of(below));
        }

        /** Whether the page of that entry is this one or below it. */
        public boolean holds(String active) {
            return id.equals(active) || below.stream().anyMatch(item -> item.id().equals(active));
        }

        private Stream<Item> seenBy(@Nullable CurrentPerson person) {
            if (below.isEmpty()) {
                return isFor(person) ? Stream.of(this) : Stream.empty();
            }
            List<Item> seen = below.stream().filter(item -> item.isFor(person)).toList();
            return seen.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Item(id, labelKey, seen.getFirst().href(), roles, seen));
        }

        private boolean isFor(@Nullable CurrentPerson person) {
            return roles.isEmpty() || (person != null && person.hasAnyRole(roles));
        }
    }
}
