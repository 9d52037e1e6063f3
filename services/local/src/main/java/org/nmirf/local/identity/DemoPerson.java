package org.nmirf.local.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person of the demonstration, who is also a client of the same name for scripts.
 *
 * @param name user name and client id
 * @param roles what goes into the claim {@code roles}
 * @param country what goes into the claim {@code country}, or null for people of the hub alone
 */
public record DemoPerson(String name, List<String> roles, @Nullable String country) {

    /** Password of every demo person and secret of every demo client. */
    public static final String SECRET = "demo";

    private static final List<String> COUNTRIES = List.of("ma", "pt", "py", "ws");

    /** Everybody in the demonstration. */
    public static List<DemoPerson> everybody() {
        Stream<DemoPerson> ofNodes =
                COUNTRIES.stream()
                        .flatMap(
                                country ->
                                        Stream.of("officer", "approver", "admin", "auditor")
                                                .map(role -> ofNode(role, country)));
        // A second approver: some texts leave only after two people have read them.
        Stream<DemoPerson> readers =
                COUNTRIES.stream()
                        .map(
                                country ->
                                        new DemoPerson(
                                                "reader-" + country, List.of("approver"), country));
        // They lead the secretariats of the samples, and are told of what waits for review.
        Stream<DemoPerson> coordinators =
                COUNTRIES.stream()
                        .map(
                                country ->
                                        new DemoPerson(
                                                "coordinator-" + country,
                                                List.of("officer"),
                                                country));
        // Both are people of the samples, so that they see something.
        Stream<DemoPerson> ofInstitutions =
                COUNTRIES.stream()
                        .flatMap(
                                country ->
                                        Stream.of(
                                                new DemoPerson(
                                                        "focal-" + country,
                                                        List.of("focal-point"),
                                                        country),
                                                ofNode("contributor", country)));
        Stream<DemoPerson> ofHub =
                Stream.of("member", "committee", "coordinator", "hub-admin")
                        .map(role -> new DemoPerson(role, List.of(role), null));
        // Whoever writes at the hub does so for a country.
        Stream<DemoPerson> members =
                COUNTRIES.stream()
                        .map(
                                country ->
                                        new DemoPerson(
                                                "member-" + country, List.of("member"), country));
        return Stream.of(ofNodes, readers, coordinators, ofInstitutions, ofHub, members)
                .flatMap(people -> people)
                .toList();
    }

    /** The person with that user name, or empty. */
    public static Optional<DemoPerson> named(String name) {
        return everybody().stream().filter(person -> person.name().equals(name)).findFirst();
    }

    /** How pages greet the person. */
    public String displayName() {
        String role = roles.getFirst();
        return country == null ? role : role + " (" + country.toUpperCase(Locale.ROOT) + ")";
    }

    private static DemoPerson ofNode(String role, String country) {
        return new DemoPerson(role + "-" + country, List.of(role), country);
    }
}
