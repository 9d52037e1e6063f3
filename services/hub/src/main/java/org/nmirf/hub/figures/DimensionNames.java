package org.nmirf.hub.figures;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What dimensions of tables are called. */
@Component
class DimensionNames {

    private final MessageSource messages;

    DimensionNames(MessageSource messages) {
        this.messages = messages;
    }

    /** What a dimension is called; its own name when it is none of the usual ones. */
    UnaryOperator<String> in(Reader reader) {
        return name ->
                Objects.requireNonNullElse(
                        messages.getMessage(
                                "figures.dimension." + name, null, name, reader.locale()),
                        name);
    }
}
