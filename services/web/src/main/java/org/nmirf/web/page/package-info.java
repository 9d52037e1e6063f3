/** What every page gets: site, reader, assets, error pages and the records its fragments show. */
@NullMarked
package org.nmirf.web.page;

import org.jspecify.annotations.NullMarked;
