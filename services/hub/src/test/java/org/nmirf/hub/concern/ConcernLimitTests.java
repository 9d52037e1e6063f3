package org.nmirf.hub.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ConcernLimitTests {

    private final AtomicLong nanos = new AtomicLong();
    private final ConcernLimit limit = new ConcernLimit(nanos::get);

    @Test
    void stopsOneAddressAndNoOther() {
        useUp("192.0.2.1");

        assertThat(limit.take("192.0.2.1")).isFalse();
        assertThat(limit.take("192.0.2.2")).isTrue();
    }

    @Test
    void countsANetworkOfAddressesAsOne() {
        useUp("2001:db8:1:2::1");

        assertThat(limit.take("2001:db8:1:2:ffff::9")).isFalse();
        assertThat(limit.take("2001:db8:1:3::1")).isTrue();
    }

    @Test
    void letsAnAddressGoOnWithinTheHour() {
        useUp("192.0.2.1");

        nanos.addAndGet(Duration.ofHours(1).dividedBy(ConcernLimit.MOST).toNanos());

        assertThat(limit.take("192.0.2.1")).isTrue();
        assertThat(limit.take("192.0.2.1")).isFalse();
    }

    private void useUp(String address) {
        for (int times = 0; times < ConcernLimit.MOST; times++) {
            assertThat(limit.take(address)).isTrue();
        }
    }
}
