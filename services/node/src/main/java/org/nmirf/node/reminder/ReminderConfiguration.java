package org.nmirf.node.reminder;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.nmirf.node.letter.Letter;
import org.nmirf.node.people.FocalPoints;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ReminderConfiguration {

    @Bean
    DailyReminders.Around dailyRemindersAround(
            ReminderSettings settings, Clock clock, Environment environment) {
        var zone = ZoneId.of(environment.getProperty("nmirf.web.zone", "UTC"));
        return new DailyReminders.Around(settings, clock, zone);
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
