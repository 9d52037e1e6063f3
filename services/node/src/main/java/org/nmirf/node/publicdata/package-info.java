/** What the public sees, for programs: files, JSON, feed and site map. */
@NullMarked
package org.nmirf.node.publicdata;

import org.jspecify.annotations.NullMarked;
