/** The list of institutions and people: who answers where, and where nobody does. */
@NullMarked
package org.nmirf.node.directory;

import org.jspecify.annotations.NullMarked;
