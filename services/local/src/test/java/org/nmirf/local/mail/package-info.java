/** Tests. */
@NullMarked
package org.nmirf.local.mail;

import org.jspecify.annotations.NullMarked;
