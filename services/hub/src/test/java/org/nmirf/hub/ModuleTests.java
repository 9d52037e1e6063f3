package org.nmirf.hub;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Features use each other's public types only, and never in a circle. */
class ModuleTests {

    @Test
    void featuresKeepTheirBoundaries() {
        ApplicationModules.of(HubApplication.class).verify();
    }
}
