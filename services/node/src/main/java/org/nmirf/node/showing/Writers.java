package org.nmirf.node.showing;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
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
     * Accounts of everybody who changed it since it was shown last.
     *
     * @param shown field that says whether it is shown
     * @param isTheirs whether people here write that field and the public reads it
     */
    public Set<String> of(String kind, UUID record, String shown, Predicate<String> isTheirs) {
        Set<String> writers = new HashSet<>();
        for (Version version : history.of(kind, record)) {
            if (version.differences().stream().anyMatch(one -> isShowing(one, shown))) {
                return writers;
            }
            if (version.differences().stream().map(Difference::field).anyMatch(isTheirs)) {
                writers.add(version.change().by());
            }
        }
        return writers;
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
