/** The national identity and tax numbers that are known by their form and check digits. */
@NullMarked
package org.nmirf.disclosure.nationalid;

import org.jspecify.annotations.NullMarked;
