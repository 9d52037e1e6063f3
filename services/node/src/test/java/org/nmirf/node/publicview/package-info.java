/** What the public sees, tested. */
@NullMarked
package org.nmirf.node.publicview;

import org.jspecify.annotations.NullMarked;
