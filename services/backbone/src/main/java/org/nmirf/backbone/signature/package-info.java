/** Who stands behind an event: Ed25519 keys and detached JSON web signatures. */
@NullMarked
package org.nmirf.backbone.signature;

import org.jspecify.annotations.NullMarked;
