package org.nmirf.hub.change;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is set. */
final class MovableClock extends Clock {

    private final AtomicReference<Instant> now;

    MovableClock(String instant) {
        now = new AtomicReference<>(Instant.parse(instant));
    }

    void set(String instant) {
        now.set(Instant.parse(instant));
    }

    void nextMonth() {
        now.updateAndGet(
                instant ->
                        instant.atZone(ZoneOffset.UTC).plusMonths(1).withDayOfMonth(1).toInstant());
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
