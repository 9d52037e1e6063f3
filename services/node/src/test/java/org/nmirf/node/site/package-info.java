/** Tests. */
@NullMarked
package org.nmirf.node.site;

import org.jspecify.annotations.NullMarked;
