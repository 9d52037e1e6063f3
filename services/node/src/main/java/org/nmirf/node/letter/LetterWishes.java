package org.nmirf.node.letter;

/** What people want of letters. Without a bean of this type everybody has the node's default. */
@FunctionalInterface
public interface LetterWishes {

    /**
     * The wishes of whoever reads mail at that address.
     *
     * @param usual those of the node's settings, for people who said nothing
     */
    Wishes of(String address, Wishes usual);
}
