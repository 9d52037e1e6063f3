/** Meetings of the mechanism, who came, and who sends what to the secretariat by when. */
@NullMarked
package org.nmirf.node.plenary;

import org.jspecify.annotations.NullMarked;
