package org.nmirf.node.reminder;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom reminders go to, and when; days are counted from the due date, negative before it.
 *
 * @param at time of the day, in the time zone of pages, from which reminders leave; null: none do
 * @param person days on which the one who answers is told
 * @param deputy days on which the deputy is told
 * @param coordinator day on which the coordinators are told first
 * @param again after how many days they are told again, and again
 */
@ConfigurationProperties("node.reminders")
record ReminderSettings(
        @Nullable LocalTime at,
        @DefaultValue({"-30", "0", "7"}) List<Integer> person,
        @DefaultValue("7") List<Integer> deputy,
        @DefaultValue("14") int coordinator,
        @DefaultValue("14") int again) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if coordinators would be told every moment
     */
    ReminderSettings {
        person = List.copyOf(person);
        deputy = List.copyOf(deputy);
        if (again < 1) {
            throw new IllegalArgumentException("node.reminders.again must be 1 or more");
        }
    }

    /** How many days before the due date somebody is told first. */
    int ahead() {
        return -person.stream().mapToInt(Integer::intValue).min().orElse(0);
    }
}
