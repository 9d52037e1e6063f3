/** The national human rights action plan, as a view over the actions that belong to it. */
@NullMarked
package org.nmirf.node.plan;

import org.jspecify.annotations.NullMarked;
