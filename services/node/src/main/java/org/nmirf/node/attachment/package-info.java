/** Files beside practices: kept in the country, with what of them may be shown to the network. */
@NullMarked
package org.nmirf.node.attachment;

import org.jspecify.annotations.NullMarked;
