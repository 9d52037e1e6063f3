/** Countries and what tells of them, from the locale data of ICU. */
@org.jspecify.annotations.NullMarked
package org.nmirf.disclosure.places;
