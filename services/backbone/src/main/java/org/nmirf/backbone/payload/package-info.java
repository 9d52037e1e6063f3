/** Avro payloads in single-object encoding, readable in every released schema. */
@NullMarked
package org.nmirf.backbone.payload;

import org.jspecify.annotations.NullMarked;
