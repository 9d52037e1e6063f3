package org.nmirf.node.letter;

import org.springframework.stereotype.Component;

/** What letters do for people who said nothing. */
@Component
public class UsualWishes {

    private final LetterSettings settings;

    UsualWishes(LetterSettings settings) {
        this.settings = settings;
    }

    /** The wishes of the node's settings. */
    public Wishes wishes() {
        return settings.usual();
    }
}
