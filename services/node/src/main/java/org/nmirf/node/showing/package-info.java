/**
 * Proposals to show the public more: every record that can be shown asks here, and another person
 * decides.
 */
@NullMarked
package org.nmirf.node.showing;

import org.jspecify.annotations.NullMarked;
