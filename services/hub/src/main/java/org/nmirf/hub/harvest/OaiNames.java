package org.nmirf.hub.harvest;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.nmirf.hub.change.ChangeSettings;

/** How practices are called in OAI-PMH: {@code oai:nmirf.org:<id>}. */
final class OaiNames {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private OaiNames() {}

    static String identifier(UUID practice, ChangeSettings settings) {
        return prefix(settings) + practice;
    }

    /** The practice that is called so, if any could be. */
    static Optional<UUID> practice(String identifier, ChangeSettings settings) {
        return Optional.of(identifier)
                .filter(text -> text.startsWith(prefix(settings)))
                .map(text -> text.substring(prefix(settings).length()))
                .filter(text -> ID.matcher(text).matches())
                .map(UUID::fromString);
    }

    private static String prefix(ChangeSettings settings) {
        return "oai:" + settings.authority() + ":";
    }
}
