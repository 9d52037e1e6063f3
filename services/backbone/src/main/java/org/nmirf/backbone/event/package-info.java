/** What travels: envelope, subject, source and the form they take in a Kafka record. */
@NullMarked
package org.nmirf.backbone.event;

import org.jspecify.annotations.NullMarked;
