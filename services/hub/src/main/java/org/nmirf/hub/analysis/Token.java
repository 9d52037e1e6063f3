package org.nmirf.hub.analysis;

/**
 * A term and the piece of text that it was made of.
 *
 * @param term what is compared
 * @param start first character of the piece
 * @param end character after its last
 */
public record Token(String term, int start, int end) {}
