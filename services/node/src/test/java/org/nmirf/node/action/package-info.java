@NullMarked
package org.nmirf.node.action;

import org.jspecify.annotations.NullMarked;
