package org.nmirf.node.consultation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Audit;
import org.nmirf.node.access.Person;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.letter.Letter;
import org.nmirf.node.letter.Letters;
import org.nmirf.node.letter.Phrase;
import org.nmirf.node.link.Secret;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.people.Institution;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives each addressee a link of their own, makes it anew and ends it. */
@Service
public class Invite {

    private static final Letter.Kind INVITATION = new Letter.Kind("consultation.invitation", false);
    // Long enough to read what became of a contribution.
    private static final Duration AFTER_CLOSING = Duration.ofDays(180);
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final int LONGEST = 300;
    private static final int MOST = 500;

    private final Consultations consultations;
    private final Addressees addressees;
    private final Around around;

    Invite(Consultations consultations, Addressees addressees, Around around) {
        this.consultations = consultations;
        this.addressees = addressees;
        this.around = around;
    }

    /** Where secrets, time, ids and letters come from. */
    @org.springframework.stereotype.Component
    record Around(SecureRandom random, Clock clock, Ids ids, Audit audit, Letters letters) {}

    /**
     * Whom to ask.
     *
     * @param institution for which they speak; null for none of the institutions
     */
    public record Invited(
            @Nullable UUID institution,
            String name,
            String email,
            Institution.Kind kind,
            String language) {}

    /**
     * Somebody with a link that was just made: the secret is told this once.
     *
     * @param path of the page behind it
     */
    public record Link(Addressee addressee, String path) {}

    /** Asks somebody, and posts the link where there is an address. */
    @Transactional
    public Outcome<Link> invite(UUID consultation, Invited invited, Person person) {
        var held = consultations.hold(consultation);
        if (held.isEmpty()) {
            return Outcome.refused(KeepConsultation.unknown(consultation));
        }
        List<Detail> wrong = check(invited);
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        if (addressees.of(consultation).size() >= MOST) {
            return Outcome.refused(
                    Refusal.of(Refusal.Kind.CONFLICT, "consultation.too-many", MOST));
        }
        var addressee =
                new Addressee(
                        around.ids().next(),
                        consultation,
                        invited.institution(),
                        invited.name().strip(),
                        invited.email().strip(),
                        invited.kind(),
                        invited.language(),
                        linkEnds(held.get()),
                        false);
        return Outcome.done(link(held.get(), addressee, person));
    }

    /** Makes the link of an addressee anew; the one before works no more. */
    @Transactional
    public Outcome<Link> renew(UUID consultation, UUID id, Person person) {
        var held = consultations.hold(consultation);
        var found = addressees.find(consultation, id);
        if (held.isEmpty() || found.isEmpty()) {
            return Outcome.refused(KeepConsultation.unknown(id));
        }
        Addressee old = found.get();
        var renewed =
                new Addressee(
                        old.id(),
                        consultation,
                        old.institution(),
                        old.name(),
                        old.email(),
                        old.kind(),
                        old.language(),
                        linkEnds(held.get()),
                        false);
        withdraw(old);
        return Outcome.done(link(held.get(), renewed, person));
    }

    /** Ends the link of an addressee at once; what was contributed stays. */
    @Transactional
    public void end(UUID consultation, UUID id, Person person) {
        addressees
                .find(consultation, id)
                .ifPresent(
                        addressee -> {
                            addressees.end(id);
                            withdraw(addressee);
                            note(person, "ended", id);
                        });
    }

    /** A letter that still waits would bring a link that works no more. */
    private void withdraw(Addressee addressee) {
        around.letters().withdraw(INVITATION, once(addressees.secretHash(addressee.id())));
    }

    private static String once(byte[] secretHash) {
        return "consultation " + UUID.nameUUIDFromBytes(secretHash);
    }

    private Link link(Consultation consultation, Addressee addressee, Person person) {
        var secret = Secret.random(around.random());
        addressees.keep(addressee, secret.hash());
        note(person, "made", addressee.id());
        String path = "/contribute/" + secret.text();
        if (!addressee.email().isEmpty()) {
            String title = consultation.content().title().wordsFor(addressee.language());
            var letter =
                    Letter.of(
                            to(addressee),
                            INVITATION,
                            once(secret.hash()),
                            Phrase.of("consultation.mail.invited", title),
                            Phrase.of("consultation.mail.invited.text", title));
            around.letters()
                    .post(
                            letter.with(new Letter.Link(Phrase.of("consultation.mail.link"), path))
                                    .whichIsForgotten());
        }
        return new Link(addressee, path);
    }

    /** Whom a letter to that addressee is for. */
    static org.nmirf.node.letter.Addressee to(Addressee addressee) {
        return new org.nmirf.node.letter.Addressee(
                addressee.email(),
                addressee.name(),
                Language.findForInterface(addressee.language()).orElse(Language.EN));
    }

    private Instant linkEnds(Consultation consultation) {
        Instant closes =
                consultation.content().closes().atStartOfDay(around.clock().getZone()).toInstant();
        Instant now = around.clock().instant();
        return (closes.isBefore(now) ? now : closes).plus(AFTER_CLOSING);
    }

    private void note(Person person, String what, UUID addressee) {
        around.audit().note(person.name(), "consultation-link." + what, addressee.toString());
    }

    private static List<Detail> check(Invited invited) {
        List<Detail> wrong = new ArrayList<>();
        if (invited.name().isBlank()) {
            wrong.add(Detail.of("name", "consultation.name-missing"));
        }
        if (invited.name().length() > LONGEST) {
            wrong.add(Detail.of("name", "consultation.too-long", LONGEST));
        }
        String email = invited.email().strip();
        if (!email.isEmpty() && (email.length() > LONGEST || !EMAIL.matcher(email).matches())) {
            wrong.add(Detail.of("email", "people.email-wrong"));
        }
        if (Language.findForInterface(invited.language()).isEmpty()) {
            wrong.add(Detail.of("language", "people.language-unknown"));
        }
        return wrong;
    }
}
