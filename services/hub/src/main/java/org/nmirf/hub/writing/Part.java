package org.nmirf.hub.writing;

import java.util.List;

/**
 * Part of a list.
 *
 * @param page counts from 0
 * @param isLast whether nothing follows
 */
public record Part<T>(List<T> items, int page, boolean isLast) {

    /** Entries on a page. */
    public static final int SIZE = 20;

    /** Copies the entries. */
    public Part {
        items = List.copyOf(items);
    }

    /** The part of which one entry more than fits was read. */
    public static <T> Part<T> of(List<T> oneMore, int page) {
        return new Part<>(oneMore.stream().limit(SIZE).toList(), page, oneMore.size() <= SIZE);
    }

    /** A page that somebody asked for, counted from 0. */
    public static int page(String typed) {
        return typed.matches("[0-9]{1,5}") ? Integer.parseInt(typed) : 0;
    }

    /** Whether something comes before. */
    public boolean hasPrevious() {
        return page > 0;
    }
}
