@NullMarked
package org.nmirf.node.publicdata;

import org.jspecify.annotations.NullMarked;
