/** Shows how far a release has come and what left when. */
@NullMarked
package org.nmirf.node.journey;

import org.jspecify.annotations.NullMarked;
