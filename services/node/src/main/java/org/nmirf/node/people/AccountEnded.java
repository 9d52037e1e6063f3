package org.nmirf.node.people;

/**
 * Whoever signed in with an account does so no more: the person left, or has another account. What
 * the account opened without signing in ends in the same transaction.
 *
 * @param account subject of the person's token
 */
public record AccountEnded(String account) {}
