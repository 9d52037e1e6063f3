package org.nmirf.node.practice;

import org.nmirf.node.network.SharedNode;

class PostgresPracticesIT extends PracticesContract {

    @Override
    Practices practices() {
        return SharedNode.get().node().bean(PostgresPractices.class);
    }
}
