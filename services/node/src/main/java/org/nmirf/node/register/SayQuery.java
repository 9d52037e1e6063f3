package org.nmirf.node.register;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.node.register.RegisterQuery.Archive;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what somebody looks for in the register. */
@Component
public class SayQuery {

    private final FacetNames names;
    private final MessageSource messages;

    SayQuery(FacetNames names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    /**
     * One way in which the register is narrowed.
     *
     * @param name what it is narrowed by
     * @param values one of which is enough
     * @param facet that it is; empty for words and cycles
     */
    public record Part(String name, List<String> values, String facet) {

        /** Copies the values. */
        public Part {
            values = List.copyOf(values);
        }
    }

    /** Everything by which it is narrowed, clusters left aside; nothing for the whole register. */
    public List<Part> say(RegisterQuery query, Reader reader) {
        List<Part> parts = new ArrayList<>();
        if (!query.words().isEmpty()) {
            parts.add(
                    new Part(message("register.search.label", reader), List.of(query.words()), ""));
        }
        FacetLabels labels = names.forReader(reader);
        for (Facet facet : Facet.values()) {
            List<String> chosen = query.chosen(facet);
            if (!chosen.isEmpty()) {
                parts.add(
                        new Part(
                                message("register.facet." + facet.word(), reader),
                                chosen.stream().map(value -> labels.of(facet, value)).toList(),
                                facet.word()));
            }
        }
        if (query.archive() != Archive.CURRENT) {
            parts.add(
                    new Part(
                            message("register.archive", reader),
                            List.of(message("register.archive." + query.archive(), reader)),
                            ""));
        }
        return parts;
    }

    private String message(String key, Reader reader) {
        return messages.getMessage(key, null, reader.locale());
    }
}
