package org.nmirf.node.practice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of the attachments of a practice is to leave with it; everything else stays in the country.
 *
 * @param pictures in the order in which they are shown
 * @param annexes in the order in which they are shown
 */
public record Leaving(List<Picture> pictures, List<Annex> annexes) {

    /** The most pictures. */
    public static final int MOST_PICTURES = 4;

    /** The most annexes. */
    public static final int MOST_ANNEXES = 4;

    /** Nothing leaves. */
    public static final Leaving NONE = new Leaving(List.of(), List.of());

    /**
     * A picture that is drawn anew from an attachment.
     *
     * @param descriptions language to what can be seen
     */
    public record Picture(UUID attachment, Map<String, String> descriptions) {

        public Picture {
            descriptions = java.util.Collections.unmodifiableMap(new TreeMap<>(descriptions));
        }
    }

    /** Words that were taken over from an attachment, as the officer left them. */
    public record Annex(UUID attachment, String language, String title, String text) {}

    public Leaving {
        pictures = pictures == null ? List.of() : List.copyOf(pictures);
        annexes = annexes == null ? List.of() : List.copyOf(annexes);
    }

    /** Whether anything of that attachment is to leave. */
    public boolean holds(UUID attachment) {
        return all().anyMatch(attachment::equals);
    }

    /** The attachments of which something is to leave. */
    public Set<UUID> attachments() {
        return all().collect(Collectors.toSet());
    }

    private Stream<UUID> all() {
        return Stream.concat(
                pictures.stream().map(Picture::attachment),
                annexes.stream().map(Annex::attachment));
    }

    /** The same without that attachment. */
    public Leaving without(UUID attachment) {
        return new Leaving(
                pictures.stream().filter(one -> !one.attachment().equals(attachment)).toList(),
                annexes.stream().filter(one -> !one.attachment().equals(attachment)).toList());
    }

    /** The same with this picture, in the place of an earlier one of the same attachment. */
    public Leaving with(Picture picture) {
        return new Leaving(placed(pictures, picture, Picture::attachment), annexes);
    }

    /** The same with this annex, in the place of an earlier one of the same attachment. */
    public Leaving with(Annex annex) {
        return new Leaving(pictures, placed(annexes, annex, Annex::attachment));
    }

    private static <T> List<T> placed(
            List<T> all, T one, java.util.function.Function<T, UUID> attachment) {
        boolean known =
                all.stream().anyMatch(each -> attachment.apply(each).equals(attachment.apply(one)));
        return known
                ? all.stream()
                        .map(
                                each ->
                                        attachment.apply(each).equals(attachment.apply(one))
                                                ? one
                                                : each)
                        .toList()
                : Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    /** The same in these languages only: a text that is gone takes its descriptions with it. */
    Leaving within(Set<String> languages) {
        return new Leaving(
                pictures.stream()
                        .map(
                                one -> {
                                    var kept = new TreeMap<>(one.descriptions());
                                    kept.keySet().retainAll(languages);
                                    return new Picture(one.attachment(), kept);
                                })
                        .toList(),
                annexes.stream().filter(one -> languages.contains(one.language())).toList());
    }
}
