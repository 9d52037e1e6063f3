/** The workspace in which officers write reports: its pages, its files and its API. */
@NullMarked
package org.nmirf.node.drafting;

import org.jspecify.annotations.NullMarked;
