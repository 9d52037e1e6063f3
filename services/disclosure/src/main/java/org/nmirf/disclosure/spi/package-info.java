/** What a country may plug in beside the detectors of this module. */
@org.jspecify.annotations.NullMarked
package org.nmirf.disclosure.spi;
