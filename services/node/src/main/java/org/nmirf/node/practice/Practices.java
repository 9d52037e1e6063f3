package org.nmirf.node.practice;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All practices of this node, with every revision they ever had. */
public interface Practices {

    /** The practice as it stands. */
    Optional<Practice> find(PracticeId id);

    /** The practice as it stands, held until the transaction ends: others who want it wait. */
    Optional<Practice> hold(PracticeId id);

    /** The practice with that reference. */
    Optional<Practice> findByReference(String reference);

    /**
     * Keeps a new practice and its first revision.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another has its reference
     */
    void add(Practice practice);

    /**
     * Keeps a changed practice, and its revision if that is new.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another has its reference
     */
    void replace(Practice practice);

    /** Every revision, oldest first. */
    List<Revision> history(PracticeId id);

    /** What was approved last; empty if nothing ever was. */
    default Optional<PracticeContent> approved(Practice practice) {
        return history(practice.id()).stream()
                .filter(one -> one.revision() == practice.releases().approvedRevision())
                .map(Revision::content)
                .findFirst();
    }

    /**
     * Practices, last changed first.
     *
     * @param state only these, or null for all
     * @param page counts from 0
     * @param size practices a page
     */
    default Page list(PracticeState.@Nullable Name state, int page, int size) {
        return search("", state, page, size);
    }

    /**
     * Practices whose reference or one of whose titles holds the words, last changed first.
     *
     * @param words in either case; empty for all
     * @param state only these, or null for all
     * @param page counts from 0
     * @param size practices a page
     */
    Page search(String words, PracticeState.@Nullable Name state, int page, int size);

    /** One revision: what was written, by whom and when. */
    record Revision(int revision, PracticeContent content, Practice.Change change) {}

    /**
     * Part of a list.
     *
     * @param total how many there are on all pages
     */
    record Page(List<Practice> items, long total) {

        public Page {
            items = List.copyOf(items);
        }
    }
}
