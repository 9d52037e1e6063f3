package org.nmirf.web.page;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * What the layout tells at the top of the next page; add it as flash attribute {@code notice}.
 *
 * @param kind how it is meant
 * @param key message key of the sentence
 * @param arguments for the placeholders of the sentence
 */
public record Notice(Kind kind, String key, List<String> arguments) implements Serializable {

    /** Copies the arguments. */
    public Notice {
        arguments = List.copyOf(arguments);
    }

    /** Something was done. */
    public static Notice success(String key, String... arguments) {
        return new Notice(Kind.SUCCESS, key, List.of(arguments));
    }

    /** Something was not done. */
    public static Notice error(String key, String... arguments) {
        return new Notice(Kind.ERROR, key, List.of(arguments));
    }

    /** How a notice is meant; each has its own shape and word beside its colour. */
    public enum Kind {
        /** Good to know. */
        INFO,
        /** Done. */
        SUCCESS,
        /** Take care. */
        WARNING,
        /** Not done. */
        ERROR;

        /** Lower-case word for keys and class names. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
