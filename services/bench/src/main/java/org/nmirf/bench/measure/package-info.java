/** What every benchmark needs: times, shares, verdicts and how they are shown. */
@NullMarked
package org.nmirf.bench.measure;

import org.jspecify.annotations.NullMarked;
