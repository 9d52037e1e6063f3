package org.nmirf.hub.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which order practices are found. */
public enum Order {
    /** What fits the words best; without words the same as newest. */
    RELEVANCE,
    /** Last admitted first. */
    NEWEST,
    /** By title as readers of the page's language sort. */
    TITLE;

    /** Name in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Order> find(String word) {
        return Arrays.stream(values()).filter(order -> order.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Order::word).toList();
    }
}
