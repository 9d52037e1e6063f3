/** The workspace of reports over its API. */
@NullMarked
package org.nmirf.node.drafting;

import org.jspecify.annotations.NullMarked;
