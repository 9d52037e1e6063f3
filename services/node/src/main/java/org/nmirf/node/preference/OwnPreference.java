package org.nmirf.node.preference;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nmirf.node.access.Person;
import org.nmirf.node.letter.Addressee;
import org.nmirf.node.letter.Letter;
import org.nmirf.node.letter.TurnedOff;
import org.nmirf.node.letter.UsualWishes;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.web.language.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one person wants, and how that changes; links in letters that turned a kind off count. */
@Service
class OwnPreference {

    private final Preferences preferences;
    private final TurnedOff turnedOff;
    private final UsualWishes usual;
    private final List<Letter.Kind> kinds;

    OwnPreference(
            Preferences preferences,
            TurnedOff turnedOff,
            UsualWishes usual,
            ObjectProvider<Letter.Kind> kinds) {
        this.preferences = preferences;
        this.turnedOff = turnedOff;
        this.usual = usual;
        this.kinds =
                kinds.stream()
                        .filter(Letter.Kind::optional)
                        .sorted(Comparator.comparing(Letter.Kind::code))
                        .toList();
    }

    /** Kinds that people may turn off. */
    List<Letter.Kind> kinds() {
        return kinds;
    }

    /** What the person said, else what the node does. */
    Preference of(FocalPoint person) {
        return preferences
                .find(person.id())
                .orElseGet(() -> Preference.usual(person.id(), usual.wishes()));
    }

    private static Addressee addressee(FocalPoint person) {
        return new Addressee(
                person.email(),
                person.name(),
                Language.findForInterface(person.language()).orElse(Language.EN),
                person.id().toString());
    }

    /** Codes of the kinds that do not come to the person. */
    Set<String> off(FocalPoint person) {
        Set<String> off = new HashSet<>(of(person).off());
        off.addAll(turnedOff.of(addressee(person)));
        return off;
    }

    /**
     * Takes a choice.
     *
     * @param revision that was read
     * @return what is kept now, or a refusal: {@code preference.stale}, {@code preference.choice}
     */
    @Transactional
    public Outcome<Preference> choose(FocalPoint person, int revision, Choices choices, Person by) {
        Preference before = of(person);
        if (before.revision() != revision) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "preference.stale"));
        }
        var next = choices.on(before, kinds);
        if (next.isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "preference.choice"));
        }
        if (choices.what().equals("on")) {
            turnedOff.turnOn(addressee(person), choices.value());
        }
        return preferences.keep(next.get(), by);
    }
}
