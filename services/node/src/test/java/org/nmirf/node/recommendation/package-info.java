/** What recommendations keep and refuse. */
@NullMarked
package org.nmirf.node.recommendation;

import org.jspecify.annotations.NullMarked;
