/** How an event leaves a country and how the network answers it. */
@NullMarked
package org.nmirf.backbone;

import org.jspecify.annotations.NullMarked;
