/** Lets libraries and catalogues harvest practices by OAI-PMH 2.0. */
@NullMarked
package org.nmirf.hub.harvest;

import org.jspecify.annotations.NullMarked;
