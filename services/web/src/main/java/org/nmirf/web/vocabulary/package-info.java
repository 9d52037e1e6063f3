/** The controlled vocabularies and country names, in the reader's language. */
@NullMarked
package org.nmirf.web.vocabulary;

import org.jspecify.annotations.NullMarked;
