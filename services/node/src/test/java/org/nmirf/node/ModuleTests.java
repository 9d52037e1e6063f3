package org.nmirf.node;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleTests {

    @Test
    void keepsFeaturesApart() {
        ApplicationModules.of(NodeApplication.class).verify();
    }
}
