/** One recommendation: what was said, where the country stands, and deciding about it. */
@NullMarked
package org.nmirf.node.followup;

import org.jspecify.annotations.NullMarked;
