/** What the State's work answers: recommendations, alone or gathered in clusters. */
@NullMarked
package org.nmirf.node.aim;

import org.jspecify.annotations.NullMarked;
