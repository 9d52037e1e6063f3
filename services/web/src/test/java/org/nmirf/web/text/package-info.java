@NullMarked
package org.nmirf.web.text;

import org.jspecify.annotations.NullMarked;
