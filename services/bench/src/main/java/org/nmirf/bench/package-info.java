/** Measures the network's parts, each by one command. */
@org.jspecify.annotations.NullMarked
package org.nmirf.bench;
