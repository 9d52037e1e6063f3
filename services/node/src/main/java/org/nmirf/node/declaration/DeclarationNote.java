package org.nmirf.node.declaration;

import java.time.Instant;

/**
 * What an approver wrote when giving a declaration back.
 *
 * @param by account of the approver
 */
public record DeclarationNote(String words, String by, Instant at) {}
