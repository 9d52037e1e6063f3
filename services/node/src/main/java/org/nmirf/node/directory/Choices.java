package org.nmirf.node.directory;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.Institutions;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the forms offer to choose from. */
@Component
class Choices {

    private final Institutions institutions;
    private final FocalPoints focalPoints;
    private final MessageSource messages;

    Choices(Institutions institutions, FocalPoints focalPoints, MessageSource messages) {
        this.institutions = institutions;
        this.focalPoints = focalPoints;
        this.messages = messages;
    }

    List<Option> kinds(String chosen, Reader reader) {
        return Stream.of(Institution.Kind.values())
                .map(
                        kind ->
                                Option.of(
                                        kind.name(),
                                        messages.getMessage(
                                                "directory.kind." + kind, null, reader.locale()),
                                        kind.name().equals(chosen)))
                .toList();
    }

    /** Institutions that exist, and the chosen one in any case. */
    List<Option> institutions(String chosen, @Nullable UUID without, Reader reader) {
        return institutions.all().stream()
                .filter(one -> !one.id().equals(without))
                .filter(one -> !one.isArchived() || one.id().toString().equals(chosen))
                .map(
                        one ->
                                Option.of(
                                        one.id().toString(),
                                        one.name(reader.language().code()),
                                        one.id().toString().equals(chosen)))
                .sorted(Comparator.comparing(Option::label, reader.language()::compare))
                .toList();
    }

    /** People who serve, and the chosen one in any case. */
    List<Option> people(String chosen, @Nullable UUID without, Reader reader) {
        return focalPoints.all().stream()
                .filter(one -> !one.id().equals(without))
                .filter(one -> one.isActive() || one.id().toString().equals(chosen))
                .map(one -> option(one, chosen))
                .sorted(Comparator.comparing(Option::label, reader.language()::compare))
                .toList();
    }

    List<Option> languages(String chosen) {
        return Language.forInterface().stream()
                .map(one -> Option.of(one.code(), one.ownName(), one.code().equals(chosen)))
                .toList();
    }

    private static Option option(FocalPoint person, String chosen) {
        String id = person.id().toString();
        return Option.of(id, person.name(), id.equals(chosen));
    }
}
