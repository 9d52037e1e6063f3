package org.nmirf.node.review;

import java.util.List;
import java.util.ServiceLoader;
import org.nmirf.disclosure.Scanner;
import org.nmirf.disclosure.spi.EntityDetector;
import org.springframework.stereotype.Component;

/** The detectors that a country put beside the node, found by Java's {@link ServiceLoader}. */
@Component
class OwnDetectors {

    private final List<EntityDetector> detectors =
            ServiceLoader.load(EntityDetector.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    /** The same scanner with all of them. */
    Scanner addTo(Scanner scanner) {
        Scanner more = scanner;
        for (EntityDetector detector : detectors) {
            more = more.with(detector);
        }
        return more;
    }
}
