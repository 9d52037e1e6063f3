package org.nmirf.node.letter;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters leave.
 *
 * @param quietFrom start of the quiet hours of people who said nothing
 * @param quietTo their end
 * @param weekend days on which people who said nothing get no letters
 * @param poll how often it is looked for letters that are due
 * @param firstPause how long a letter that was not taken waits; doubles with every attempt
 * @param longestPause the longest such pause
 * @param patience how long a letter is tried before it has failed; counted anew after a time in
 *     which the mail server took nothing from this node
 * @param keepWords how long words are kept of a letter that has ended
 */
@ConfigurationProperties("node.letters")
record LetterSettings(
        @DefaultValue("20:00") LocalTime quietFrom,
        @DefaultValue("07:00") LocalTime quietTo,
        @DefaultValue({"saturday", "sunday"}) Set<DayOfWeek> weekend,
        @DefaultValue("5s") Duration poll,
        @DefaultValue("2m") Duration firstPause,
        @DefaultValue("4h") Duration longestPause,
        @DefaultValue("3d") Duration patience,
        @DefaultValue("30d") Duration keepWords) {

    LetterSettings {
        weekend = Set.copyOf(weekend);
    }

    /** The wishes of people who said nothing. */
    Wishes usual() {
        return new Wishes(quietFrom, quietTo, weekend, Wishes.Digest.NONE, Set.of());
    }
}
