/** Today, the list of practices and the page of one practice. */
@NullMarked
package org.nmirf.node.desk;

import org.jspecify.annotations.NullMarked;
