/** Checks of messages and templates that every module with pages runs in its tests. */
@NullMarked
package org.nmirf.web.testing;

import org.jspecify.annotations.NullMarked;
