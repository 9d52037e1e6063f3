package org.nmirf.hub.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Source;
import org.nmirf.hub.ledger.AdmissionLedger;
import org.nmirf.hub.ledger.Entry;
import org.nmirf.hub.watch.Watches;
import org.nmirf.hub.writing.Fault;
import org.nmirf.hub.writing.Quota;
import org.nmirf.hub.writing.TextRules;
import org.nmirf.hub.writing.Written;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/**
 * Saying that one's mechanism adapted a practice, and taking that back. Nothing here looks at who
 * stands behind a practice without a name: a member that adapts its own, unknown to whoever writes,
 * is answered like every other, in the same steps.
 */
@Component
class Adoptions {

    private static final int LONGEST = 1_000;
    private static final int MOST_A_DAY = 20;

    private final PostgresAdoptions adoptions;
    private final AdmissionLedger ledger;
    private final Quota quota;
    private final IdGenerator ids;
    private final Watches watches;

    Adoptions(
            PostgresAdoptions adoptions,
            AdmissionLedger ledger,
            Quota quota,
            IdGenerator ids,
            Watches watches) {
        this.adoptions = adoptions;
        this.ledger = ledger;
        this.quota = quota;
        this.ids = ids;
        this.watches = watches;
    }

    /**
     * An adoption as somebody sends it.
     *
     * @param text may be empty
     * @param own id of the practice that came of it; empty when there is none
     */
    record Form(String language, String text, String own) {}

    /**
     * Keeps it, and that whoever writes it hears when the practice is withdrawn.
     *
     * @param person subject of the token
     * @param language in which they hear
     */
    @Transactional
    public Written adopt(
            Form form, UUID practice, CountryCode country, String person, Language language) {
        adoptions.lock();
        List<Fault> faults = faults(form, practice, country);
        if (!faults.isEmpty()) {
            return new Written.Refused(faults);
        }
        if (!quota.take(person, "adoption", MOST_A_DAY)) {
            return Written.refused("quota", MOST_A_DAY);
        }
        if (adoptions.find(practice, country).isPresent()) {
            return Written.refused("adopted-before");
        }
        watches.adapt(person, language, practice);
        UUID id = ids.generateId();
        Adoption.Words words =
                form.text().isEmpty() ? null : new Adoption.Words(form.language(), form.text());
        return adoptions.add(id, practice, country, words, own(form).orElse(null), person)
                ? new Written.Kept(id)
                : Written.refused("adopted-before");
    }

    /** Takes it back for the country; false when it said no such thing. */
    @Transactional
    public boolean withdraw(UUID practice, CountryCode country) {
        return adoptions.remove(practice, country);
    }

    private List<Fault> faults(Form form, UUID practice, CountryCode country) {
        Optional<Entry> there = ledger.findLivePractice(practice);
        if (there.isEmpty()) {
            return List.of(Fault.of("", "not-there"));
        }
        // Whom readers are shown, never who stands behind it.
        if (there.get().source().equals(new Source.OfMember(country))) {
            return List.of(Fault.of("", "own-practice"));
        }
        List<Fault> faults = new ArrayList<>();
        if (!form.text().isEmpty()) {
            TextRules.fault("text", form.text(), LONGEST).ifPresent(faults::add);
            if (!TextRules.isLanguage(form.language())) {
                faults.add(Fault.of("language", "language"));
            }
        }
        ownFault(form, practice, country).ifPresent(faults::add);
        return faults;
    }

    /**
     * Whose a practice without a name is must not be told here: it is refused like a stranger's.
     */
    private Optional<Fault> ownFault(Form form, UUID practice, CountryCode country) {
        if (form.own().isEmpty()) {
            return Optional.empty();
        }
        UUID own = own(form).orElse(null);
        if (own == null || own.equals(practice) || !adoptions.named(country).contains(own)) {
            return Optional.of(Fault.of("own", "not-own"));
        }
        return adoptions.cameOf(practice, own)
                ? Optional.of(Fault.of("own", "circle"))
                : Optional.empty();
    }

    private static Optional<UUID> own(Form form) {
        return id(form.own());
    }

    private static Optional<UUID> id(@Nullable String text) {
        try {
            return text == null || text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
