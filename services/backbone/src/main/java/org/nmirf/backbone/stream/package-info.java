/** Receiving through Spring Cloud Stream without losing a record. */
@NullMarked
package org.nmirf.backbone.stream;

import org.jspecify.annotations.NullMarked;
