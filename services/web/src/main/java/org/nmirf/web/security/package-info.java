/** Who may do what: sign-in for pages, bearer tokens for the API, and safe headers for both. */
@NullMarked
package org.nmirf.web.security;

import org.jspecify.annotations.NullMarked;
