/** What the public sees of consultations: one place decides, and pages and files are made of it. */
@NullMarked
package org.nmirf.node.publiccalls;

import org.jspecify.annotations.NullMarked;
