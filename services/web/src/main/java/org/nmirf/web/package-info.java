/** What the two sites share in the web layer. */
@NullMarked
package org.nmirf.web;

import org.jspecify.annotations.NullMarked;
