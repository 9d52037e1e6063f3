/**
 * Recommendations: what a mechanism said, and what the country does about it; never mixed, every
 * version kept.
 */
@NullMarked
package org.nmirf.node.recommendation;

import org.jspecify.annotations.NullMarked;
