package org.nmirf.hub.letter;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Where attempts to tell people are noted, and by which rules they are repeated. */
@Component
public record Notebook(
        Deliveries deliveries, Patience patience, LetterSettings settings, Clock clock) {}
