package org.nmirf.node.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.people.FocalPoint;

/**
 * What somebody typed about a person.
 *
 * @param revision that was read; 0 for a new one
 * @param institution id; may be empty
 * @param deputy id of who stands in; may be empty
 * @param reason for the history; may be empty
 */
record PersonForm(
        int revision,
        String name,
        String account,
        String email,
        String language,
        String institution,
        String function,
        String deputy,
        boolean isCoordinator,
        boolean isActive,
        String reason) {

    /** A form in which only the language and the institution stand. */
    static PersonForm blank(String language, String institution) {
        return new PersonForm(0, "", "", "", language, institution, "", "", false, true, "");
    }

    /** Reads the fields of the page. */
    static PersonForm of(Map<String, String> typed) {
        return new PersonForm(
                Typed.number(typed, "revision"),
                typed.getOrDefault("name", ""),
                typed.getOrDefault("account", ""),
                typed.getOrDefault("email", ""),
                typed.getOrDefault("language", ""),
                typed.getOrDefault("institution", ""),
                typed.getOrDefault("function", ""),
                typed.getOrDefault("deputy", ""),
                typed.containsKey("coordinator"),
                typed.containsKey("active"),
                typed.getOrDefault("reason", ""));
    }

    /** What stands there now. */
    static PersonForm of(FocalPoint person) {
        return new PersonForm(
                person.revision(),
                person.name(),
                person.account(),
                person.email(),
                person.language(),
                text(person.institution()),
                person.function(),
                text(person.deputy()),
                person.isCoordinator(),
                person.isActive(),
                "");
    }

    /** The person who is meant, or what cannot be understood. */
    Outcome<FocalPoint> read(UUID id) {
        List<Detail> wrong = new ArrayList<>();
        UUID worksIn = Typed.id("institution", institution, wrong);
        UUID standsIn = Typed.id("deputy", deputy, wrong);
        return wrong.isEmpty()
                ? Outcome.done(
                        new FocalPoint(
                                id,
                                revision + 1,
                                account.strip(),
                                name.strip(),
                                email.strip(),
                                language.strip(),
                                worksIn,
                                function.strip(),
                                standsIn,
                                isCoordinator,
                                isActive))
                : Outcome.refused(Refusal.invalid(wrong));
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
