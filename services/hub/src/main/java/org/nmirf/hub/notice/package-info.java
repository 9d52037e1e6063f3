/** Notices and decisions of the committee, for all members. */
@NullMarked
package org.nmirf.hub.notice;

import org.jspecify.annotations.NullMarked;
