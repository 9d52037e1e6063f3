package org.nmirf.hub.letter;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When letters, and whatever is told in their place, leave.
 *
 * @param look how often to look whether somebody is to be told
 * @param spacing the least between two letters of one alert
 * @param firstPause after an attempt that failed; it doubles with each further one
 * @param longestPause the most between two attempts
 * @param patience how long attempts may fail before they end
 */
@ConfigurationProperties("hub.letters")
public record LetterSettings(
        @DefaultValue("30s") Duration look,
        @DefaultValue("10m") Duration spacing,
        @DefaultValue("1m") Duration firstPause,
        @DefaultValue("6h") Duration longestPause,
        @DefaultValue("3d") Duration patience) {}
