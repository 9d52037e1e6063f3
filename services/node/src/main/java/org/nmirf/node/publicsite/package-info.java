/**
 * The pages of the public site, for people without accounts, and the gate before everything public;
 * made of what {@code publicview} gives and of nothing else.
 */
@NullMarked
package org.nmirf.node.publicsite;

import org.jspecify.annotations.NullMarked;
