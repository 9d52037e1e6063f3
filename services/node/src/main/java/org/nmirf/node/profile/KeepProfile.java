package org.nmirf.node.profile;

import java.time.Clock;
import java.util.List;
import org.nmirf.node.access.Person;
import org.nmirf.node.declaration.MechanismProfile;
import org.nmirf.node.history.Change;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.revision.Revisions;
import org.nmirf.node.revision.Seen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the profile; nothing of it leaves by that. */
@Service
class KeepProfile {

    private final Profiles profiles;
    private final ProfileRules rules;
    private final Revisions<Profile> revisions;
    private final Ids ids;

    KeepProfile(Profiles profiles, ProfileRules rules, Clock clock, Ids ids) {
        this.profiles = profiles;
        this.rules = rules;
        this.revisions = new Revisions<>(Profiles.KIND, profiles::keep, clock);
        this.ids = ids;
    }

    /**
     * Keeps the profile. Refuses what breaks a rule and what somebody changed meanwhile.
     *
     * @param revision that was read; 0 when there was none
     * @param reason in the person's words, for the history; may be empty
     */
    @Transactional
    public Outcome<Profile> keep(
            int revision, MechanismProfile content, String reason, Person person) {
        List<Detail> wrong = rules.check(content);
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        var held = profiles.hold();
        return held.isEmpty()
                ? Outcome.done(created(content, revisions.by(person, reason)))
                : revisions.change(
                        held,
                        new Seen(held.get().id(), revision, reason),
                        person,
                        (old, change) -> Outcome.done(old.with(content, change)));
    }

    private Profile created(MechanismProfile content, Change change) {
        var created = new Profile(ids.next(), 1, content, change, change);
        profiles.keep(created);
        return created;
    }
}
