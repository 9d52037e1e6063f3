/** What all pages of a country's node share: menu, access, how a practice is named and listed. */
@NullMarked
package org.nmirf.node.site;

import org.jspecify.annotations.NullMarked;
