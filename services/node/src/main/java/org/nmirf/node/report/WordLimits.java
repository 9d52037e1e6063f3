package org.nmirf.node.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.nmirf.node.obligation.Procedure;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How many words bodies take, read from a data file; each report may have another limit. */
@Component
public class WordLimits {

    private final Data data;

    WordLimits(JsonMapper json) {
        this.data = read(json);
    }

    /** The file. */
    record Data(List<Limit> limits) {}

    /**
     * A limit.
     *
     * @param bodies codes to which it applies; empty for all that have none of their own
     * @param source document that sets it
     */
    public record Limit(List<Procedure> procedures, List<String> bodies, int words, String source) {

        /** Copies the lists. */
        public Limit {
            procedures = List.copyOf(procedures);
            bodies = List.copyOf(bodies);
        }
    }

    /** The limit that a body sets for such a report, one for that body before one for all. */
    public Optional<Limit> find(String body, Procedure procedure) {
        return data.limits().stream()
                .filter(limit -> limit.procedures().contains(procedure))
                .filter(limit -> limit.bodies().contains(body))
                .findFirst()
                .or(
                        () ->
                                data.limits().stream()
                                        .filter(limit -> limit.procedures().contains(procedure))
                                        .filter(limit -> limit.bodies().isEmpty())
                                        .findFirst());
    }

    /** All limits of the file. */
    public List<Limit> all() {
        return List.copyOf(data.limits());
    }

    private static Data read(JsonMapper json) {
        try (InputStream file = new ClassPathResource("report/limits.json").getInputStream()) {
            return json.readValue(file, Data.class);
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot read report/limits.json", exception);
        }
    }
}
