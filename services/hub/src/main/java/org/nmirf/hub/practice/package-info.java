/** One practice to read, and practices for programs. */
@NullMarked
package org.nmirf.hub.practice;

import org.jspecify.annotations.NullMarked;
