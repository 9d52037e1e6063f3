package org.nmirf.backbone.event;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom an event says it comes from; the CloudEvents source. On submission topics it is always the
 * member; on shared topics admission narrows it to what the attribution allows.
 */
public sealed interface Source {

    /** A member that is named. */
    record OfMember(CountryCode country) implements Source {}

    /**
     * Some member of a UN regional group.
     *
     * @param group code of the vocabulary regional-groups
     */
    record OfGroup(String group) implements Source {}

    /** Some member of the network. */
    record OfNetwork() implements Source {}

    /** The hub itself. */
    record OfHub() implements Source {}

    /**
     * The form in the envelope: {@code /members/ma}, {@code /groups/ag}, {@code /network} or {@code
     * /hub}.
     */
    default URI uri() {
        return URI.create(
                switch (this) {
                    case OfMember(var country) -> "/members/" + country.code();
                    case OfGroup(var group) -> "/groups/" + group;
                    case OfNetwork() -> "/network";
                    case OfHub() -> "/hub";
                });
    }

    /**
     * Reads the form of {@link #uri()}.
     *
     * @return the source, or empty if the text is in none of the four forms
     */
    static Optional<Source> parse(String text) {
        if (text.equals("/network")) {
            return Optional.of(new OfNetwork());
        }
        if (text.equals("/hub")) {
            return Optional.of(new OfHub());
        }
        var group = Pattern.compile("/groups/([a-z]{2,8})").matcher(text);
        if (group.matches()) {
            return Optional.of(new OfGroup(group.group(1)));
        }
        return Optional.of(text)
                .filter(path -> path.startsWith("/members/"))
                .map(path -> path.substring("/members/".length()))
                .filter(CountryCode::isKnown)
                .map(code -> new OfMember(new CountryCode(code)));
    }
}
