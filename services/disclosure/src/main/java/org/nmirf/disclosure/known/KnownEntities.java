package org.nmirf.disclosure.known;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.disclosure.identifiers.IdentifierType;

/**
 * Names, numbers and addresses that the country already holds about the record behind a text, each
 * as written in one of its fields. They are found again in every spelling.
 *
 * @param entities in the order of the record
 */
public record KnownEntities(List<Entity> entities) {

    /** One of them. */
    public record Entity(IdentifierType type, String value) {

        /** Never the value: it ends up in logs by accident. */
        @Override
        public String toString() {
            return type + "[confidential]";
        }
    }

    public KnownEntities {
        entities = List.copyOf(entities);
    }

    /** A record about which nothing is held. */
    public static KnownEntities none() {
        return new KnownEntities(List.of());
    }

    /** The same entities and the name of a person. */
    public KnownEntities person(String name) {
        return and(IdentifierType.PERSON, name);
    }

    /** The same entities and the name of a court, a prison, a school or an association. */
    public KnownEntities organisation(String name) {
        return and(IdentifierType.ORGANISATION, name);
    }

    /** The same entities and an address or the name of a place. */
    public KnownEntities place(String address) {
        return and(IdentifierType.PLACE, address);
    }

    /** The same entities and the number of a case, a document or a telephone. */
    public KnownEntities number(IdentifierType type, String number) {
        return and(type, number);
    }

    private KnownEntities and(IdentifierType type, String value) {
        if (value.isBlank()) {
            return this;
        }
        List<Entity> more = new ArrayList<>(entities);
        more.add(new Entity(type, value));
        return new KnownEntities(more);
    }
}
