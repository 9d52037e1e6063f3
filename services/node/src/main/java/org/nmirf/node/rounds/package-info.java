/** Work that never ends: done in rounds, sooner when woken, later while an engine is away. */
@NullMarked
package org.nmirf.node.rounds;

import org.jspecify.annotations.NullMarked;
