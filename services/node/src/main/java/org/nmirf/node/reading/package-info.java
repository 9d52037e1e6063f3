/** The review page: what stays beside what leaves, decisions, approval and sending back. */
@NullMarked
package org.nmirf.node.reading;

import org.jspecify.annotations.NullMarked;
