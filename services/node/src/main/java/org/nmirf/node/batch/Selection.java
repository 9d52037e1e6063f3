package org.nmirf.node.batch;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.register.RegisterQuery;

/** Which recommendations are to be changed, as somebody saw them. */
sealed interface Selection {

    /** Whether the recommendation still is what was seen. */
    boolean saw(Recommendation recommendation);

    /**
     * Those that were ticked.
     *
     * @param revisions the revision that was seen, by id
     */
    record Chosen(Map<UUID, Integer> revisions) implements Selection {

        private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36}):(\\d{1,9})");

        public Chosen {
            revisions = Map.copyOf(revisions);
        }

        /** Reads {@code id:revision} pairs; what has another form is left out. */
        static Chosen of(List<String> pairs) {
            Map<UUID, Integer> revisions = new LinkedHashMap<>();
            for (String pair : pairs) {
                Matcher form = FORM.matcher(pair);
                if (form.matches()) {
                    revisions.put(UUID.fromString(form.group(1)), Integer.valueOf(form.group(2)));
                }
            }
            return new Chosen(revisions);
        }

        @Override
        public boolean saw(Recommendation recommendation) {
            Integer seen = revisions.get(recommendation.id().value());
            return seen != null && seen == recommendation.revision();
        }
    }

    /**
     * Everything that a question finds.
     *
     * @param at when it was asked; what changed later was not seen
     */
    record Found(RegisterQuery query, Instant at) implements Selection {

        @Override
        public boolean saw(Recommendation recommendation) {
            return !recommendation.changed().at().isAfter(at);
        }
    }
}
