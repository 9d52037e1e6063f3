package org.nmirf.node.recommendation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a recommendation counts as brought up to date.
 *
 * @param assessedBefore how many days before its day an assessment counts already
 */
@ConfigurationProperties("node.recommendations")
record DueSettings(@DefaultValue("30") int assessedBefore) {}
