/** Makes the index anew from the shared topics while searches go on in the old one. */
@NullMarked
package org.nmirf.hub.rebuild;

import org.jspecify.annotations.NullMarked;
