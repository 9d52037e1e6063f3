package org.nmirf.node.reminder;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks whether the hour of the reminders has come, also after the node stood still at it. */
class ReminderAlarm {

    private static final Logger log = LoggerFactory.getLogger(ReminderAlarm.class);
    private static final int EVERY = 5;

    private final DailyReminders reminders;

    ReminderAlarm(DailyReminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(initialDelay = 1, fixedDelay = EVERY, timeUnit = TimeUnit.MINUTES)
    void ring() {
        try {
            reminders.tick();
        } catch (RuntimeException fault) {
            log.warn("Reminders are tried again later fault={}", fault.getClass().getName());
        }
    }
}
