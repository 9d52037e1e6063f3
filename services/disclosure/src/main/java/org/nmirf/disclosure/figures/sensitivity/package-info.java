/** What in a table must not become known, and how far an attacker must stay from it. */
@NullMarked
package org.nmirf.disclosure.figures.sensitivity;

import org.jspecify.annotations.NullMarked;
