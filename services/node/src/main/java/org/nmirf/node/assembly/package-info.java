/**
 * Reports put together from what the register knows: proposed texts, gaps, and files for people.
 */
@NullMarked
package org.nmirf.node.assembly;

import org.jspecify.annotations.NullMarked;
