/** The vocabularies for readers, each concept with its practices, and for programs as SKOS. */
@NullMarked
package org.nmirf.hub.vocabulary;

import org.jspecify.annotations.NullMarked;
