/** What is owed. */
@NullMarked
package org.nmirf.node.obligation;

import org.jspecify.annotations.NullMarked;
