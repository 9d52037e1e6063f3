package org.nmirf.backbone.topic;

import java.util.List;
import java.util.Optional;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Kind;

/** Names of the topics of the network. */
public final class Topics {

    /** Members, keys, gatherings and decisions: the signed trust list. */
    public static final String NETWORK = "nmirf.network";

    /** Hash and reason codes of refused events. */
    public static final String QUARANTINE = "nmirf.quarantine";

    /** Regular expression for the submission topics of all countries. */
    public static final String SUBMISSIONS_PATTERN = "nmirf\\.submissions\\.[a-z]{2}";

    private static final String SUBMISSIONS = "nmirf.submissions.";
    private static final String RECEIPTS = "nmirf.receipts.";

    private Topics() {}

    /** Where one country's node writes, and nobody else. */
    public static String submissions(CountryCode country) {
        return SUBMISSIONS + country.code();
    }

    /** Where the hub answers one country's node. */
    public static String receipts(CountryCode country) {
        return RECEIPTS + country.code();
    }

    /** The country whose submission topic this is, or empty. */
    public static Optional<CountryCode> submitter(String topic) {
        return Optional.of(topic)
                .filter(name -> name.startsWith(SUBMISSIONS))
                .map(name -> name.substring(SUBMISSIONS.length()))
                .filter(CountryCode::isKnown)
                .map(CountryCode::new);
    }

    /** Compacted topics that only the hub writes and every member reads. */
    public static List<String> shared() {
        return java.util.Arrays.stream(Kind.values())
                .filter(Kind::isShared)
                .map(Kind::sharedTopic)
                .distinct()
                .toList();
    }
}
