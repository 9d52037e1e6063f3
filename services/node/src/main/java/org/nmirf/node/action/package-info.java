/**
 * What the State does to answer recommendations; never mixed with what it or others think of it.
 */
@NullMarked
package org.nmirf.node.action;

import org.jspecify.annotations.NullMarked;
