/** The page behind the link of somebody who is asked and has no account. */
@NullMarked
package org.nmirf.node.contribution;

import org.jspecify.annotations.NullMarked;
