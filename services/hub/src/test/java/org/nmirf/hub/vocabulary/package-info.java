/** Tests of the vocabularies on pages and as SKOS. */
@NullMarked
package org.nmirf.hub.vocabulary;

import org.jspecify.annotations.NullMarked;
