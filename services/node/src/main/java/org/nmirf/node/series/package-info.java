/** Numbers over time: periods, decimals as people write them, and their drawing as a line. */
@NullMarked
package org.nmirf.node.series;

import org.jspecify.annotations.NullMarked;
