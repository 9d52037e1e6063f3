/** Makes up practices of believable size and language, and what people ask about them. */
@NullMarked
package org.nmirf.bench.corpus;

import org.jspecify.annotations.NullMarked;
