/** Topics of the network and what each member may do on them. */
@NullMarked
package org.nmirf.backbone.topic;

import org.jspecify.annotations.NullMarked;
