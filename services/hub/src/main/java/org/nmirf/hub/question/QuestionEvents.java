package org.nmirf.hub.question;

import org.apache.avro.specific.SpecificRecordBase;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.topic.Topics;
import org.nmirf.hub.outgoing.Outgoing;
import org.nmirf.schemas.Withdrawn;
import org.springframework.stereotype.Component;

/** Tells the country that is asked, on the topic that its node alone can read. */
@Component
class QuestionEvents {

    private final Outgoing outgoing;

    QuestionEvents(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    void asked(Question question, CountryCode owner) {
        say(question, owner, EventType.QUESTION, message(question, false));
    }

    void answered(Question question, CountryCode owner) {
        say(question, owner, EventType.QUESTION, message(question, true));
    }

    void withdrawn(Question question, CountryCode owner) {
        say(question, owner, EventType.WITHDRAWN, new Withdrawn("decision-of-the-country"));
    }

    private void say(
            Question question, CountryCode owner, EventType type, SpecificRecordBase message) {
        outgoing.say(
                Topics.receipts(owner),
                new Source.OfHub(),
                new Subject(Kind.QUESTION, question.id()),
                type,
                message);
    }

    private static org.nmirf.schemas.Question message(Question question, boolean isAnswered) {
        return org.nmirf.schemas.Question.newBuilder()
                .setPractice(question.about().key())
                .setCountry(question.country().code())
                .setLanguage(question.language())
                .setText(question.text())
                .setAskedOn(question.askedOn().toString())
                .setAnswered(isAnswered)
                .build();
    }
}
