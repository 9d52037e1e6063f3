/** Actions as people see and change them in a browser. */
@NullMarked
package org.nmirf.node.actionpages;

import org.jspecify.annotations.NullMarked;
