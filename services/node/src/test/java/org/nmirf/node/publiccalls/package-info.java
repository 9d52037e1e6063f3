/** What the public sees, tested. */
@NullMarked
package org.nmirf.node.publiccalls;

import org.jspecify.annotations.NullMarked;
