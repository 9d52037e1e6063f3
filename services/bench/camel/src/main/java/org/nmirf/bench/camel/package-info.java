/** What an integrator would take instead of the hub's indexing, to be measured beside it. */
@NullMarked
package org.nmirf.bench.camel;

import org.jspecify.annotations.NullMarked;
