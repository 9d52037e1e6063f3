/** A node comes back from a backup of its database. */
@NullMarked
package org.nmirf.node.backup;

import org.jspecify.annotations.NullMarked;
