package org.nmirf.node.letter;

import org.nmirf.web.language.Language;

/**
 * Whom a letter is for.
 *
 * @param address e-mail address; one that is none makes a letter that has failed, not a fault
 * @param name how the letter greets the person; may be empty
 * @param language the letter is written in it; English instead of one that pages do not have
 * @param person id of the person, since a successor may have the same address; empty when the
 *     directory does not know who reads there
 */
public record Addressee(String address, String name, Language language, String person) {

    /** Takes spaces away from both ends. */
    public Addressee {
        address = address.strip();
        name = name.strip();
        language = language.isForInterface() ? language : Language.EN;
    }

    /** Somebody whom the directory does not know. */
    public Addressee(String address, String name, Language language) {
        this(address, name, language, "");
    }
}
