/** What proves that something was done: files and links, each with its own visibility. */
@NullMarked
package org.nmirf.node.evidence;

import org.jspecify.annotations.NullMarked;
