package org.nmirf.node.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nmirf.disclosure.AnonymisedText;
import org.nmirf.disclosure.Reading;
import org.nmirf.disclosure.TextKey;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeId;
import org.nmirf.node.practice.PracticeState;
import org.nmirf.node.practice.Practices;
import org.nmirf.node.practice.WritePractice;
import org.nmirf.node.trail.Act;
import org.nmirf.node.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes which passages of a submitted practice a person who had no hand in it has read. */
@Service
public class ReadPractice {

    private final Practices practices;
    private final Anonymisation anonymisation;
    private final Readings readings;
    private final Trail trail;
    private final Clock clock;

    ReadPractice(
            Practices practices,
            Anonymisation anonymisation,
            Readings readings,
            Trail trail,
            Clock clock) {
        this.practices = practices;
        this.anonymisation = anonymisation;
        this.readings = readings;
        this.trail = trail;
        this.clock = clock;
    }

    /** Keeps what was read; the preview with everybody's readings. */
    @Transactional
    public Outcome<Preview> read(PracticeId id, ReadingForm form, Person person) {
        if (!person.is(Role.APPROVER)) {
            return Outcome.refused(Refusal.of(Kind.FORBIDDEN, "access.refused"));
        }
        return practices
                .hold(id)
                .map(practice -> read(practice, form, person))
                .orElseGet(() -> Outcome.refused(WritePractice.unknown(id)));
    }

    private Outcome<Preview> read(Practice practice, ReadingForm form, Person person) {
        if (!(practice.state() instanceof PracticeState.InReview)) {
            return Outcome.refused(
                    Refusal.of(Kind.CONFLICT, "practice.not-in-review")
                            .withFact("state", practice.state().name()));
        }
        return anonymisation
                .anonymise(practice)
                .then(
                        text ->
                                keep(practice, text, form, person)
                                        .map(kept -> preview(practice, text)));
    }

    private Preview preview(Practice practice, AnonymisedText text) {
        return Preview.of(practice, text, readings.of(practice));
    }

    /**
     * Keeps what a person read of exactly these texts.
     *
     * @return everybody's readings of the practice as it stands
     */
    public Outcome<List<Reading>> keep(
            Practice practice, AnonymisedText text, ReadingForm form, Person person) {
        if (anonymisation.writers(practice).contains(person.name())) {
            return Outcome.refused(Refusal.of(Kind.FORBIDDEN, "disclosure.same_person"));
        }
        if (form.hash() == null || form.hash().isBlank()) {
            return Outcome.refused(
                    Refusal.invalid(List.of(Detail.of("hash", "reading.hash-missing"))));
        }
        if (!form.hash().equals(text.contentHash())) {
            return Outcome.refused(Refusal.of(Kind.CONFLICT, "disclosure.other_content_approved"));
        }
        List<Detail> wrong = new ArrayList<>();
        Set<TextKey> passed = passed(form, text, wrong);
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        if (!passed.isEmpty()) {
            var reading = new Reading(person.name(), text.contentHash(), passed);
            readings.add(practice, reading, clock.instant());
            trail.add(practice, person.name(), new Act.Read(text.contentHash(), passed));
        }
        return Outcome.done(readings.of(practice).stream().map(Readings.Read::reading).toList());
    }

    private static Set<TextKey> passed(ReadingForm form, AnonymisedText text, List<Detail> wrong) {
        Set<TextKey> passed = new HashSet<>();
        List<String> names = form.passages() == null ? List.of() : form.passages();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            var known =
                    text.passages().stream()
                            .filter(key -> Passages.word(key).equals(name))
                            .findFirst();
            if (known.isPresent()) {
                passed.add(known.get());
            } else {
                wrong.add(Detail.of("passages[" + i + "]", "passage.unknown", name));
            }
        }
        return passed;
    }
}
