/** Sessions of treaty bodies: the committee enters what is announced, the calendar shows it. */
@NullMarked
package org.nmirf.hub.session;

import org.jspecify.annotations.NullMarked;
