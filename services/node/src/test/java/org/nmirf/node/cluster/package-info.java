/** What is suggested and what is decided. */
@NullMarked
package org.nmirf.node.cluster;

import org.jspecify.annotations.NullMarked;
