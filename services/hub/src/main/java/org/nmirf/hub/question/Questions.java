package org.nmirf.hub.question;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.hub.ledger.AdmissionLedger;
import org.nmirf.hub.ledger.Entry;
import org.nmirf.hub.writing.Fault;
import org.nmirf.hub.writing.Quota;
import org.nmirf.hub.writing.TextRules;
import org.nmirf.hub.writing.Written;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/**
 * Asking and answering. Nothing here goes another way for one owner than for another: who asks must
 * not learn from an answer, a limit or a delay whose practice it is.
 */
@Component
class Questions {

    private static final int LONGEST = 2_000;
    private static final int MOST_ASKED = 10;
    private static final int MOST_ANSWERED = 30;

    private final PostgresQuestions questions;
    private final AdmissionLedger ledger;
    private final FindPractice practices;
    private final QuestionEvents events;
    private final AnswerRules rules;
    private final Quota quota;
    private final IdGenerator ids;
    private final Clock clock;

    Questions(
            PostgresQuestions questions,
            AdmissionLedger ledger,
            FindPractice practices,
            QuestionEvents events,
            AnswerRules rules,
            Quota quota,
            IdGenerator ids,
            Clock clock) {
        this.questions = questions;
        this.ledger = ledger;
        this.practices = practices;
        this.events = events;
        this.rules = rules;
        this.quota = quota;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Somebody at the hub who writes for a country.
     *
     * @param subject of the token
     */
    record Author(String subject, CountryCode country) {}

    /** Asks about a practice. */
    @Transactional
    public Written ask(Author author, UUID practice, String language, String text) {
        Optional<Fault> fault =
                TextRules.fault("text", text, LONGEST)
                        .or(
                                () ->
                                        TextRules.isLanguage(language)
                                                ? Optional.empty()
                                                : Optional.of(Fault.of("language", "language")));
        if (fault.isPresent()) {
            return new Written.Refused(List.of(fault.get()));
        }
        if (practices.find(practice).filter(AskedPractice::isOpen).isEmpty()) {
            return Written.refused("closed");
        }
        if (!quota.take(author.subject(), "question", MOST_ASKED)) {
            return Written.refused("quota", MOST_ASKED);
        }
        var question =
                new Question(
                        ids.generateId(),
                        practice,
                        author.subject(),
                        author.country(),
                        language,
                        text,
                        today(),
                        null);
        questions.add(question);
        events.asked(question, owner(question));
        return new Written.Kept(question.id());
    }

    /**
     * Answers, or answers anew, for the country whose practice it is.
     *
     * @return empty when there is no such question for that country
     */
    @Transactional
    public Optional<Written> answer(Author author, UUID id, String language, String text) {
        Optional<Question> asked =
                questions.hold(id).filter(one -> owner(one).equals(author.country()));
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Question question = asked.get();
        AskedPractice practice = practices.get(question);
        List<Fault> faults = rules.faults(language, text, question, practice, author.country());
        if (!faults.isEmpty()) {
            return Optional.of(new Written.Refused(faults));
        }
        if (!quota.take(author.subject(), "answer", MOST_ANSWERED)) {
            return Optional.of(Written.refused("quota", MOST_ANSWERED));
        }
        questions.answer(id, new Question.Answer(language, text, today()), author.subject());
        if (question.answer() == null) {
            events.answered(question, author.country());
        }
        return Optional.of(new Written.Kept(id));
    }

    /** Takes one's own question back; false when there is none. */
    @Transactional
    public boolean withdraw(UUID id, String person) {
        Optional<Question> own = questions.hold(id).filter(one -> one.asker().equals(person));
        own.ifPresent(
                question -> {
                    questions.withdraw(id, person);
                    events.withdrawn(question, owner(question));
                });
        return own.isPresent();
    }

    /** The question as that person may see it, or empty when they may not. */
    Optional<SeenQuestion> find(UUID id, String person, Optional<CountryCode> country) {
        return questions
                .find(id)
                .map(question -> seen(question, person, country))
                .filter(seen -> seen.isAsker() || seen.isOwner());
    }

    /** What the person asked. */
    List<SeenQuestion> askedBy(String person) {
        return questions.askedBy(person).stream()
                .map(question -> seen(question, person, Optional.empty()))
                .toList();
    }

    /** What was asked about practices of the country. */
    List<SeenQuestion> askedOf(CountryCode country) {
        return questions.askedOf(country).stream()
                .map(question -> seen(question, "", Optional.of(country)))
                .toList();
    }

    private SeenQuestion seen(Question question, String person, Optional<CountryCode> country) {
        return SeenQuestion.of(
                question,
                practices.get(question),
                question.asker().equals(person),
                country.filter(owner(question)::equals).isPresent(),
                today());
    }

    private CountryCode owner(Question question) {
        return ledger.find(question.about()).map(Entry::owner).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
