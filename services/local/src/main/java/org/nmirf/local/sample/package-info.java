/** Fills an empty network through the public APIs, as a person would. */
@NullMarked
package org.nmirf.local.sample;

import org.jspecify.annotations.NullMarked;
