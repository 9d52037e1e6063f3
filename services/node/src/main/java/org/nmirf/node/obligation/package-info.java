/** What the State owes to human rights bodies, until when, and who works on it. */
@NullMarked
package org.nmirf.node.obligation;

import org.jspecify.annotations.NullMarked;
