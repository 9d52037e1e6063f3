package org.nmirf.node.assembly;

/** How the recommendations of a report are spread over its sections. */
public enum Grouping {
    /** One section for the first theme of each. */
    THEME,
    /** One for each body that made them. */
    BODY,
    /** One for each paragraph of each document. */
    PARAGRAPH,
    /** One for each cluster; what is in none comes last. */
    CLUSTER,
    /** All in one; people make sections of their own. */
    NONE
}
