/**
 * Text as the detectors see it: one plain form for the many ways of writing the same characters.
 */
@NullMarked
package org.nmirf.disclosure.text;

import org.jspecify.annotations.NullMarked;
