/** Writes everything a country's node holds into one open file, and reads it into an empty node. */
@NullMarked
package org.nmirf.node.archive;

import org.jspecify.annotations.NullMarked;
