package org.nmirf.hub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Subject;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Provenance;

/** Events of two members, one of each kind that the hub treats in its own way. */
final class MixedBatch {

    private static final Set<String> FOUND = Set.of("ADMITTED", "SEARCHABLE");

    private final List<Sent> sent = new ArrayList<>();
    private final SignedEvent first;

    /**
     * An event and all that its member must be told of it in the end.
     *
     * @param answers states and codes, each at least once
     */
    record Sent(TestMember member, SignedEvent event, Set<String> answers) {

        Subject subject() {
            return event.envelope().subject();
        }

        UUID id() {
            return event.envelope().id();
        }

        long version() {
            return event.envelope().version();
        }

        /** Whether the hub keeps it as the state of its subject. */
        boolean isKept() {
            return answers.equals(FOUND) || isWithdrawal();
        }

        boolean isWithdrawal() {
            return answers.contains("GONE");
        }
    }

    /**
     * Signs the events; nothing is sent yet.
     *
     * @param changed a practice of the first member, searchable at version 1
     * @param taken another
     */
    MixedBatch(TestMember one, TestMember other, Subject changed, Subject taken) {
        var twice = TestMember.aSubject();
        first = add(one, one.publication(TestMember.aSubject(), 1), FOUND);
        add(one, one.publication(changed, 2), FOUND);
        add(one, one.publication(changed, 1), Set.of("STALE_VERSION"));
        add(one, one.withdrawal(taken, 2), Set.of("ADMITTED", "GONE"));
        add(one, one.publication(twice, 1), Set.of("ADMITTED", "SUPERSEDED"));
        add(one, one.publication(twice, 2), FOUND);
        add(other, other.publication(TestMember.aSubject(), 1), FOUND);
        add(other, unattributed(other), FOUND);
        add(other, withIdentifier(other), Set.of("IDENTIFIER_FOUND"));
    }

    private SignedEvent add(TestMember member, SignedEvent event, Set<String> answers) {
        sent.add(new Sent(member, event, answers));
        return event;
    }

    private static SignedEvent unattributed(TestMember member) {
        var practice = PracticeFixtures.aPractice().setAttribution(Attribution.NETWORK).build();
        return member.event(EventType.PRACTICE, TestMember.aSubject(), 1, practice);
    }

    private static SignedEvent withIdentifier(TestMember member) {
        var text =
                PracticeFixtures.aText("fr", Provenance.ORIGINAL)
                        .setLessons("Ask amina@example.org first.")
                        .build();
        var practice = PracticeFixtures.aPractice().setTexts(List.of(text)).build();
        return member.event(EventType.PRACTICE, TestMember.aSubject(), 1, practice);
    }

    /** Puts everything on the members' submission topics, all of a member at once. */
    void submit() {
        Map<TestMember, List<SignedEvent>> byMember = new LinkedHashMap<>();
        sent.forEach(
                one ->
                        byMember.computeIfAbsent(one.member(), _ -> new ArrayList<>())
                                .add(one.event()));
        byMember.forEach(TestMember::submitTogether);
    }

    /** The subject by which a batch of the hub is known to be this one. */
    Subject subject() {
        return first.envelope().subject();
    }

    List<Sent> all() {
        return sent;
    }

    /** The newest admitted event of each of these subjects. */
    List<Sent> kept(Set<UUID> subjects) {
        return kept().stream().filter(one -> subjects.contains(one.subject().id())).toList();
    }

    /** The newest admitted event of each subject. */
    List<Sent> kept() {
        return sent.stream().filter(Sent::isKept).toList();
    }
}
