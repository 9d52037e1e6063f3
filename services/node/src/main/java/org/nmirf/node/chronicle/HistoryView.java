package org.nmirf.node.chronicle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.history.Difference;
import org.nmirf.node.history.History;
import org.nmirf.node.history.Version;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/**
 * The history of any record in the reader's words; {@code history/parts :: versions} shows it.
 * Fields are called by the messages {@code history.field.<kind>.<path>}.
 */
@Component
public class HistoryView {

    /** What every record has and nobody changes by hand. */
    private static final Set<String> BY_ITSELF = Set.of("id", "revision");

    private static final Set<Role> SECRETARIAT =
            Set.of(Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR);

    private final History history;
    private final FocalPoints focalPoints;
    private final FieldWords words;

    HistoryView(History history, FocalPoints focalPoints, FieldWords words) {
        this.history = history;
        this.focalPoints = focalPoints;
        this.words = words;
    }

    /**
     * The same for that person: none outside the secretariat, since a history names records that
     * are not theirs.
     */
    public List<ShownVersion> of(String kind, UUID id, Person person, Reader reader) {
        return isOpenTo(person) ? of(kind, id, reader) : List.of();
    }

    /** Whether the person may read what anybody changed of anything. */
    public static boolean isOpenTo(Person person) {
        return SECRETARIAT.stream().anyMatch(person::is);
    }

    /** All versions of a record, the newest first; empty when it has none. */
    public List<ShownVersion> of(String kind, UUID id, Reader reader) {
        List<Version> versions = history.of(kind, id);
        var called = called(versions, reader);
        return versions.stream().map(one -> shown(kind, one, called, reader)).toList();
    }

    /**
     * What versions are told with, asked for at once.
     *
     * @param records names of the records that they name
     * @param people names of people, by account
     */
    record Called(Map<UUID, String> records, Map<String, String> people) {

        /** Name of the person who signs in with the account; the account where nobody is known. */
        String who(String account) {
            return people.getOrDefault(account, account);
        }
    }

    Called called(Collection<Version> versions, Reader reader) {
        var differences = versions.stream().flatMap(one -> one.differences().stream());
        return new Called(words.names(differences, reader), people());
    }

    ShownVersion shown(String kind, Version version, Called called, Reader reader) {
        return new ShownVersion(
                version.revision(),
                called.who(version.change().by()),
                version.change().at(),
                version.change().reason(),
                version.differences().stream()
                        .filter(one -> !BY_ITSELF.contains(one.field()))
                        .map(one -> words.show(kind, one, called.records(), reader))
                        .toList());
    }

    /**
     * What stands in one field of a record, in the reader's words, as if it was added.
     *
     * @param path of the field, as differences name it
     */
    public ShownField field(String kind, String path, List<String> values, Reader reader) {
        var difference = new Difference(path, List.of(), values);
        return words.show(kind, difference, words.names(Stream.of(difference), reader), reader);
    }

    /** Names of people by the accounts with which they sign in. */
    public Map<String, String> people() {
        return focalPoints.namesByAccount();
    }
}
