package org.nmirf.node.roster;

import java.util.ArrayList;
import java.util.List;

/** Names of the columns of a list of people. */
final class RosterColumns {

    static final String KIND = "institution_kind";
    static final String ACRONYM = "institution_acronym";
    static final String NAME = "institution_";
    static final String PARENT = "parent";
    static final String PERSON = "person";
    static final String EMAIL = "email";
    static final String ACCOUNT = "account";
    static final String LANGUAGE = "language";
    static final String FUNCTION = "function";
    static final String DEPUTY = "deputy";
    static final String COORDINATOR = "coordinator";
    static final List<String> LANGUAGES = List.of("ar", "en", "fr", "es", "pt", "ru", "zh");

    private RosterColumns() {}

    /** Every column there is, in the order of the template. */
    static List<String> all() {
        List<String> all = new ArrayList<>(List.of(KIND, ACRONYM));
        LANGUAGES.forEach(language -> all.add(NAME + language));
        all.addAll(
                List.of(PARENT, PERSON, EMAIL, ACCOUNT, LANGUAGE, FUNCTION, DEPUTY, COORDINATOR));
        return all;
    }

    /** Whether these name the columns of people. */
    static boolean isHeader(List<String> columns) {
        return columns.stream().anyMatch(column -> column.startsWith(NAME))
                || columns.contains(PERSON);
    }

    /** One line with all columns; the mark at its start makes Excel read UTF-8. */
    static String template() {
        return "\uFEFF" + String.join(",", all()) + "\r\n";
    }
}
