package org.nmirf.node.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.network.SharedNode;

/** What is known of the roles of people who are away. */
class SeenAccountsIT {

    private final SharedNode shared = SharedNode.get();
    private final SeenAccounts accounts = shared.node().bean(SeenAccounts.class);
    private final String account = "account-" + UUID.randomUUID();

    @Test
    void areThoseWithWhichSomebodyCame() {
        shared.node().call("GET", "/api/practices", shared.desk().officer(), null);

        assertThat(accounts.roles("officer-ma")).contains(Set.of(Role.OFFICER));
        assertThat(accounts.with(Set.of(Role.OFFICER, Role.APPROVER))).contains("officer-ma");
    }

    @Test
    void areNotKnownOfSomebodyWhoNeverCame() {
        assertThat(accounts.roles(account)).isEmpty();
    }

    @Test
    void countNoMoreOnceSomebodyCameWithoutThem() {
        accounts.note(new Person(account, Set.of(Role.OFFICER, Role.ADMIN)));

        accounts.note(new Person(account, Set.of(Role.ADMIN)));

        assertThat(accounts.roles(account)).contains(Set.of(Role.ADMIN));
        assertThat(accounts.with(Set.of(Role.OFFICER))).doesNotContain(account);
    }
}
