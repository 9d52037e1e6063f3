package org.nmirf.node.register;

import java.util.Arrays;
import java.util.Optional;

/** What the register can be narrowed by. The word stands in addresses and saved views. */
public enum Facet {
    BODY("body", "body", false),
    DOCUMENT("document", "symbol", false),
    THEME("theme", "themes", true),
    GROUP("group", "groups", true),
    SDG("sdg", "sdgs", true),
    STATUS("status", "status", false),
    PRIORITY("priority", "priority", false),
    INSTITUTION("institution", "institutions", true),
    FOCAL_POINT("person", "focal_points", true),
    POSITION("position", "position", false),
    STATE("state", "states", true),
    CYCLE("cycle", "cycle", false),
    KIND("kind", "kind", false),
    CATEGORY("category", "category", false),
    LANGUAGE("in", "languages", true);

    /** What is chosen for those that have no value, such as those that nobody leads. */
    public static final String NONE = "none";

    private final String word;
    private final String column;
    private final boolean isList;

    Facet(String word, String column, boolean isList) {
        this.word = word;
        this.column = column;
        this.isList = isList;
    }

    /** The name of the parameter. */
    public String word() {
        return word;
    }

    /** The facet of that word. */
    static Optional<Facet> of(String word) {
        return Arrays.stream(values()).filter(facet -> facet.word.equals(word)).findFirst();
    }

    String column() {
        return column;
    }

    boolean isList() {
        return isList;
    }
}
