package org.nmirf.node.moderation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a long list on the page of a call.
 *
 * @param address of the page of the call
 * @param name of the parameter that says which page it is, and of the place where the list stands
 * @param page counts from 0
 * @param size of a page
 * @param total of the whole list
 */
record Slice(String address, String name, int page, int size, int total) {

    /** The page that is wanted or, where one is named, the page where it stands. */
    static Slice of(String address, String name, int size, List<UUID> all, Wanted wanted) {
        int last = Math.max(0, (all.size() - 1) / size);
        UUID one = wanted.one();
        int place = one == null ? -1 : all.indexOf(one);
        int page = place < 0 ? Math.clamp(wanted.page(), 0, last) : place / size;
        return new Slice(address, name, page, size, all.size());
    }

    /**
     * What the address of the page asks for.
     *
     * @param page of that list
     * @param one who is asked, and is shown whole; null for nobody
     */
    record Wanted(int page, @Nullable UUID one) {}

    /** What of the list stands on the page. */
    <T> List<T> of(List<T> all) {
        return all.subList(page * size, Math.min(all.size(), (page + 1) * size));
    }

    /** Whether there is more than this page. */
    public boolean isPart() {
        return total > size;
    }

    /** Where the page before is; null on the first. */
    public @Nullable String previous() {
        return page == 0 ? null : at(page - 1);
    }

    /** Where the page after is; null on the last. */
    public @Nullable String next() {
        return (page + 1) * size >= total ? null : at(page + 1);
    }

    private String at(int other) {
        return address + "?" + name + "=" + other + "#" + name;
    }
}
