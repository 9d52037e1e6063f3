package org.nmirf.node.showing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nmirf.node.history.Difference;
import org.nmirf.node.history.History;
import org.nmirf.node.history.Version;
import org.springframework.stereotype.Component;

/** Tells from the history of a record who wrote what would be shown. */
@Component
public class Writers {

    private final History history;

    Writers(History history) {
        this.history = history;
    }

    /**
     * Something of a record that the public can be shown by itself.
     *
     * @param isSeen whether the public sees it while the fields of the record are those
     * @param isTheirs whether people here write that field and the public reads it there
     */
    public record Share(Predicate<Map<String, List<String>>> isSeen, Predicate<String> isTheirs) {}

    /**
     * Accounts of everybody who changed it since it was shown last.
     *
     * @param shown field that says whether it is shown
     * @param isTheirs whether people here write that field and the public reads it
     */
    public Set<String> of(String kind, UUID record, String shown, Predicate<String> isTheirs) {
        return of(kind, record, List.of(new Share(fields -> holds(fields, shown), isTheirs)));
    }

    /** Accounts of everybody who changed any of that since it, by itself, was shown last. */
    public Set<String> of(String kind, UUID record, Collection<Share> shares) {
        List<Version> oldestFirst = history.of(kind, record).reversed();
        return shares.stream()
                .flatMap(share -> of(oldestFirst, share).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> of(List<Version> oldestFirst, Share share) {
        Set<String> writers = new HashSet<>();
        Map<String, List<String>> fields = new HashMap<>();
        boolean wasSeen = false;
        for (Version version : oldestFirst) {
            version.differences().forEach(one -> fields.put(one.field(), one.after()));
            boolean isSeen = share.isSeen().test(fields);
            if (isSeen && !wasSeen) {
                // Two people decided so of all that was there.
                writers.clear();
            } else if (isWritten(version, share)) {
                writers.add(version.change().by());
            }
            wasSeen = isSeen;
        }
        return writers;
    }

    private static boolean isWritten(Version version, Share share) {
        return version.differences().stream().map(Difference::field).anyMatch(share.isTheirs());
    }

    private static boolean holds(Map<String, List<String>> fields, String shown) {
        return fields.getOrDefault(shown, List.of()).contains("true");
    }

    /**
     * When it came to be shown last; empty where it never was.
     *
     * @param shown field that says whether it is shown
     */
    public Optional<Instant> shownSince(String kind, UUID record, String shown) {
        return history.of(kind, record).stream()
                .filter(
                        version ->
                                version.differences().stream()
                                        .anyMatch(one -> isShowing(one, shown)))
                .map(version -> version.change().at())
                .findFirst();
    }

    private static boolean isShowing(Difference difference, String shown) {
        return difference.field().equals(shown) && difference.after().contains("true");
    }
}
