@NullMarked
package org.nmirf.node.batch;
