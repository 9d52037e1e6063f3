package org.nmirf.node.showing;

import java.util.Set;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.network.RunningNode;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes for tests what somebody else asked to show. */
public record SecondPerson(RunningNode node) {

    private static final Person APPROVER = new Person("second-ma", Set.of(Role.APPROVER));

    /** Shows the record as it was asked. */
    public void shows(String kind, UUID record) {
        var asks = node.bean(Asks.class);
        var item = asks.waiting(kind, record, APPROVER).orElseThrow().item();
        new TransactionTemplate(node.bean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        status -> {
                            node.bean(Showables.class).show(item, APPROVER);
                            asks.end(kind, record, APPROVER);
                        });
    }
}
