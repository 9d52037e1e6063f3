/** How others refer to a practice: by its title, as a sentence, as BibTeX and as RIS. */
@NullMarked
package org.nmirf.hub.citation;

import org.jspecify.annotations.NullMarked;
