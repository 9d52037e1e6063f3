package org.nmirf.node.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.Institutions;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** Finds institutions by kind with the people who answer in them. */
@Component
class Directory {

    private final Institutions institutions;
    private final FocalPoints focalPoints;

    Directory(Institutions institutions, FocalPoints focalPoints) {
        this.institutions = institutions;
        this.focalPoints = focalPoints;
    }

    /**
     * A person in the list.
     *
     * @param deputy who stands in; null when nobody does
     */
    record Member(FocalPoint person, @Nullable FocalPoint deputy) {}

    /**
     * An institution in the list.
     *
     * @param name in the reader's language where there is one
     * @param language of that name
     */
    record Entry(Institution institution, String name, String language, List<Member> members) {

        /** Whether nobody answers for it. */
        public boolean isVacant() {
            return members.isEmpty() && !institution.isArchived();
        }
    }

    /** Institutions of one kind. */
    record Group(Institution.Kind kind, List<Entry> entries) {}

    /**
     * What the page shows.
     *
     * @param unplaced people who serve in no institution
     * @param vacancies institutions in which nobody answers, of all that are shown
     * @param hasAny whether there is anybody or anything at all, whatever was searched
     */
    record View(List<Group> groups, List<Member> unplaced, long vacancies, boolean hasAny) {

        public boolean isEmpty() {
            return groups.isEmpty() && unplaced.isEmpty();
        }
    }

    /**
     * The list for one reader.
     *
     * @param words that names, functions or acronyms hold; empty for all
     * @param isPast whether institutions that exist no more are shown, too
     */
    View of(String words, boolean isPast, Language reader) {
        List<Institution> known = institutions.all();
        List<FocalPoint> people = focalPoints.all();
        Map<UUID, FocalPoint> byId =
                people.stream().collect(Collectors.toMap(FocalPoint::id, Function.identity()));
        List<Entry> entries =
                known.stream()
                        .filter(one -> isPast || !one.isArchived())
                        .map(one -> entry(one, people, byId, reader))
                        .filter(entry -> isMeant(entry, words))
                        .sorted(Comparator.comparing(Entry::name, reader::compare))
                        .toList();
        List<Group> groups =
                Stream.of(Institution.Kind.values())
                        .map(kind -> group(kind, entries))
                        .filter(group -> !group.entries().isEmpty())
                        .toList();
        return new View(
                groups,
                members(people, byId, null).filter(one -> isMeant(one, words)).toList(),
                entries.stream().filter(Entry::isVacant).count(),
                !known.isEmpty() || !people.isEmpty());
    }

    /** One institution with its people. */
    Entry entry(Institution institution, Language reader) {
        List<FocalPoint> people = focalPoints.all();
        return entry(
                institution,
                people,
                people.stream().collect(Collectors.toMap(FocalPoint::id, Function.identity())),
                reader);
    }

    private static Group group(Institution.Kind kind, List<Entry> entries) {
        return new Group(
                kind,
                entries.stream().filter(entry -> entry.institution().kind() == kind).toList());
    }

    private static Entry entry(
            Institution institution,
            List<FocalPoint> people,
            Map<UUID, FocalPoint> byId,
            Language reader) {
        var name = institution.names().bestFor(reader.code()).orElseThrow();
        return new Entry(
                institution,
                name.text(),
                name.language(),
                members(people, byId, institution.id()).toList());
    }

    private static Stream<Member> members(
            List<FocalPoint> people, Map<UUID, FocalPoint> byId, @Nullable UUID institution) {
        return people.stream()
                .filter(FocalPoint::isActive)
                .filter(
                        person ->
                                institution == null
                                        ? person.institution() == null
                                        : institution.equals(person.institution()))
                .map(person -> new Member(person, deputy(person, byId)));
    }

    private static @Nullable FocalPoint deputy(FocalPoint person, Map<UUID, FocalPoint> byId) {
        UUID deputy = person.deputy();
        FocalPoint found = deputy == null ? null : byId.get(deputy);
        return found == null || !found.isActive() ? null : found;
    }

    private static boolean isMeant(Entry entry, String words) {
        return Found.in(
                        words,
                        Stream.concat(
                                Stream.of(entry.institution().acronym()),
                                entry.institution().names().texts().stream()
                                        .map(name -> name.text())))
                || entry.members().stream().anyMatch(member -> isMeant(member, words));
    }

    private static boolean isMeant(Member member, String words) {
        return Found.in(words, Stream.of(member.person().name(), member.person().function()));
    }
}
