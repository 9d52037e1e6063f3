package org.nmirf.node.preference;

import org.nmirf.node.letter.LetterWishes;
import org.nmirf.node.letter.Wishes;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.springframework.stereotype.Component;

/** Lets letters leave as the person at an address wants it. */
@Component
class PersonalWishes implements LetterWishes {

    private final FocalPoints focalPoints;
    private final Preferences preferences;

    PersonalWishes(FocalPoints focalPoints, Preferences preferences) {
        this.focalPoints = focalPoints;
        this.preferences = preferences;
    }

    @Override
    public Wishes of(String address, Wishes usual) {
        return focalPoints.all().stream()
                .filter(FocalPoint::isActive)
                .filter(one -> one.email().equalsIgnoreCase(address))
                .findFirst()
                .flatMap(one -> preferences.find(one.id()))
                .map(Preference::wishes)
                .orElse(usual);
    }
}
