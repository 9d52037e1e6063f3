package org.nmirf.node.reminder;

import java.time.Clock;
import java.util.function.Supplier;
import org.nmirf.node.letter.Letter;
import org.nmirf.node.people.FocalPoints;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ReminderConfiguration {

    @Bean
    DailyReminders.Around dailyRemindersAround(ReminderSettings settings, Clock clock) {
        return new DailyReminders.Around(settings, clock);
    }

    @Bean
    Supplier<Directory> peopleToRemind(FocalPoints focalPoints) {
        return () -> new Directory(focalPoints.all());
    }

    @Bean
    ReminderAlarm reminderAlarm(DailyReminders reminders) {
        return new ReminderAlarm(reminders);
    }

    @Bean
    Letter.Kind remindersAhead() {
        return ReminderLetter.AHEAD;
    }

    @Bean
    Letter.Kind remindersOverdue() {
        return ReminderLetter.OVERDUE;
    }
}
