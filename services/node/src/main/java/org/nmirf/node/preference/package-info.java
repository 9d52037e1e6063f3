/** What people want of letters: which, when, and how many in one. */
@NullMarked
package org.nmirf.node.preference;

import org.jspecify.annotations.NullMarked;
