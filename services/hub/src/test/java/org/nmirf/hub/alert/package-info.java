/** Tests of what people are told of searches that they saved. */
@NullMarked
package org.nmirf.hub.alert;

import org.jspecify.annotations.NullMarked;
