/** What tests of other features need of proposals. */
@NullMarked
package org.nmirf.node.showing;

import org.jspecify.annotations.NullMarked;
