package org.nmirf.hub.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.limit.Client.Policy;
import org.nmirf.hub.limit.Rates.Count;
import org.nmirf.web.security.CurrentPerson;
import org.nmirf.web.security.Roles;

class RatesTests {

    private final AtomicLong nanos = new AtomicLong();
    private final Rates rates = new Rates(new LimitSettings(6, 12, 60, 2), nanos::get);
    private final Client somebody = Client.of(Optional.empty(), "203.0.113.7");

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void letsEverybodyAskSoOftenInAMinute() {
        for (int left = 5; left >= 0; left--) {
            assertThat(rates.take(somebody).left()).isEqualTo(left);
        }

        Count last = rates.take(somebody);

        assertThat(last).isEqualTo(new Count(false, 6, 0, 60, 10));
        assertThat(rates.take(Client.of(Optional.empty(), "203.0.113.8")).isAllowed()).isTrue();
    }

    @Test
    void letsThemGoOnAfterTheTimeItTold() {
        for (int asked = 0; asked < 7; asked++) {
            rates.take(somebody);
        }

        pass(Duration.ofMillis(9_900));
        assertThat(rates.take(somebody).isAllowed()).isFalse();
        pass(Duration.ofMillis(100));
        assertThat(rates.take(somebody).isAllowed()).isTrue();
        assertThat(rates.take(somebody).isAllowed()).isFalse();
    }

    @Test
    void lookingCountsNothing() {
        for (int looked = 0; looked < 20; looked++) {
            assertThat(rates.look(somebody).isAllowed()).isTrue();
        }

        assertThat(rates.take(somebody).left()).isEqualTo(5);
    }

    @Test
    void knowsOneIpv6NetworkAsOneClient() {
        assertThat(anonymous("2001:db8:1:2::1"))
                .isEqualTo(anonymous("2001:db8:1:2:ffff:ffff:ffff:ffff"))
                .isNotEqualTo(anonymous("2001:db8:1:3::1"));
        assertThat(anonymous("::ffff:203.0.113.7")).isEqualTo(somebody);
        assertThat(anonymous("fe80::1%eth0").policy()).isEqualTo(Policy.ANONYMOUS);
    }

    private static Client anonymous(String address) {
        return Client.of(Optional.empty(), address);
    }

    @Test
    void knowsAnAccountWhereverItAsksFromAndGivesMembersMore() {
        Client reader = of("anna", Set.of(), "203.0.113.7");
        Client member = of("anna", Set.of(Roles.MEMBER), "203.0.113.7");

        assertThat(reader).isEqualTo(of("anna", Set.of(), "2001:db8::1")).isNotEqualTo(somebody);
        assertThat(rates.take(reader).quota()).isEqualTo(12);
        assertThat(rates.take(member).quota()).isEqualTo(60);
    }

    private static Client of(String subject, Set<String> roles, String address) {
        return Client.of(
                Optional.of(new CurrentPerson(subject, subject, subject, roles, null)), address);
    }

    @Test
    void forgetsWhoeverHasNotAskedForLong() {
        rates.take(somebody);
        assertThat(rates.known()).isEqualTo(1);

        pass(Duration.ofMinutes(3));

        assertThat(rates.known()).isZero();
    }

    @Test
    void remembersOnlySoManyHoweverManyAsk() {
        for (int number = 0; number < 150_000; number++) {
            rates.take(new Client(Policy.ANONYMOUS, Integer.toString(number)));
        }

        assertThat(rates.known()).isLessThanOrEqualTo(100_000);
    }

    @Test
    void refusesSettingsThatLetNobodyAsk() {
        assertThatThrownBy(() -> new LimitSettings(0, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
