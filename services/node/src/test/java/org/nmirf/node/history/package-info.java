/** What a history shows. */
@NullMarked
package org.nmirf.node.history;

import org.jspecify.annotations.NullMarked;
