@NullMarked
package org.nmirf.node.news;

import org.jspecify.annotations.NullMarked;
