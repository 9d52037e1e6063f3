package org.nmirf.node.practice;

/** Which codes a vocabulary holds. */
@FunctionalInterface
interface KnownCodes {

    /** Whether the vocabulary of that name holds the code. */
    boolean isKnown(String vocabulary, String code);
}
