/** Taking found practices along as a file that still says in a year what it holds and whence. */
@NullMarked
package org.nmirf.hub.export;

import org.jspecify.annotations.NullMarked;
