/** The register: finding recommendations, saved views, and changing many at once. */
@NullMarked
package org.nmirf.node.register;

import org.jspecify.annotations.NullMarked;
