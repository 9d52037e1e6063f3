package org.nmirf.node.review;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How texts are scanned.
 *
 * @param limit how long the scan of all texts of one practice may take; later it refuses
 */
@ConfigurationProperties("node.scan")
record ScanSettings(@DefaultValue("20s") Duration limit) {

    ScanSettings {
        if (!limit.isPositive()) {
            throw new IllegalArgumentException("node.scan.limit must be more than nothing");
        }
    }
}
