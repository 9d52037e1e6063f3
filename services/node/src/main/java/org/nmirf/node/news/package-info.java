/** What the hub tells this country: notices, requests of other members, questions, receipts. */
@NullMarked
package org.nmirf.node.news;

import org.jspecify.annotations.NullMarked;
