package org.nmirf.hub.admission;

import org.nmirf.backbone.stream.Arrival;

/** A record and what was decided about it. */
record Judged(Arrival arrival, Verdict verdict) {}
