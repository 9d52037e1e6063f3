/** The second person of the public site, tested. */
@NullMarked
package org.nmirf.node.publishing;

import org.jspecify.annotations.NullMarked;
