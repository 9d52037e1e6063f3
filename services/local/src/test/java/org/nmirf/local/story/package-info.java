/** The network as people use and abuse it, on real engines and processes. */
package org.nmirf.local.story;
