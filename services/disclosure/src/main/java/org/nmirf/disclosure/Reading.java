package org.nmirf.disclosure;

import java.util.Set;

/**
 * Someone's word that they read certain passages of exactly these texts, marked or not.
 *
 * @param reader who read
 * @param contentHash the {@link AnonymisedText#contentHash()} of what this person read
 * @param passages the texts they passed
 */
public record Reading(String reader, String contentHash, Set<TextKey> passages) {

    /** Copies the passages. */
    public Reading {
        passages = Set.copyOf(passages);
    }
}
