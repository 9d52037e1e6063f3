/** The public site as strangers meet it, tested. */
@NullMarked
package org.nmirf.node.publicsite;

import org.jspecify.annotations.NullMarked;
