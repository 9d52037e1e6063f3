package org.nmirf.node.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.attachment.FileKind;
import org.nmirf.node.attachment.FileName;
import org.nmirf.node.consultation.Consultation.Phase;
import org.nmirf.node.consultation.Contribution.State;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody does behind their link: write, keep, send, add files. */
@Service
public class Contribute {

    /** Longest contribution, in characters. */
    public static final int LONGEST = 50_000;

    /** The most bytes of a file. */
    public static final int LARGEST_FILE = 5 * 1024 * 1024;

    /** The most files of one contributor. */
    public static final int MOST_FILES = 5;

    /** Code of the refusal of words that would overwrite others. */
    public static final String CHANGED = "consultation.draft-changed";

    private static final int MEGABYTE = 1024 * 1024;

    private final Consultations consultations;
    private final Addressees addressees;
    private final Contributions contributions;
    private final Around around;

    Contribute(
            Consultations consultations,
            Addressees addressees,
            Contributions contributions,
            Around around) {
        this.consultations = consultations;
        this.addressees = addressees;
        this.contributions = contributions;
        this.around = around;
    }

    /** Where time and ids come from. */
    @org.springframework.stereotype.Component("contributeAround")
    record Around(Clock clock, Ids ids) {}

    /**
     * What lies behind a link.
     *
     * @param contribution as it stands; an empty draft at first
     */
    public record Desk(
            Consultation consultation,
            Addressee addressee,
            Contribution contribution,
            List<ContributedFile> files,
            Phase phase) {

        /** Copies the files. */
        public Desk {
            files = List.copyOf(files);
        }

        /** Whether the contributor may write now. */
        public boolean isWritable() {
            return phase == Phase.OPEN && contribution.isDraft();
        }
    }

    /**
     * What was typed.
     *
     * @param revision of the draft that stood in the form; 0 while nothing was kept
     */
    public record Written(int revision, String language, String text, boolean mayPublish) {

        boolean isKeptIn(Contribution draft) {
            return draft.text().equals(text.strip())
                    && draft.language().equals(language)
                    && draft.mayPublish() == mayPublish;
        }
    }

    /** What lies behind the link with that hash; nothing when it ended or never was. */
    @Transactional(readOnly = true)
    public Optional<Desk> find(byte[] secretHash) {
        return addressees
                .find(secretHash)
                .filter(addressee -> addressee.isLinkOpen(around.clock().instant()))
                .map(this::desk);
    }

    /** What lies behind the link of that addressee now. */
    @Transactional(readOnly = true)
    public Desk desk(Addressee addressee) {
        var consultation = consultations.find(addressee.consultation()).orElseThrow();
        var contribution = contributions.find(addressee.id()).orElseGet(() -> first(addressee));
        return new Desk(
                consultation,
                addressee,
                contribution,
                contributions.files(addressee.id()),
                consultation.phase(today()));
    }

    /**
     * Keeps a draft; officers do not read it. Several people may share a link: other words than
     * those that were in the form are not overwritten ({@link #CHANGED}).
     */
    @Transactional
    public Outcome<Contribution> save(Addressee addressee, Written written) {
        return writable(addressee).then(draft -> keep(draft, written));
    }

    /** Sends it: officers read it from now on. Refuses an empty one without files. */
    @Transactional
    public Outcome<Contribution> send(Addressee addressee, Written written) {
        return writable(addressee)
                .then(draft -> keep(draft, written))
                .then(
                        draft -> {
                            if (draft.text().isBlank()
                                    && contributions.files(addressee.id()).isEmpty()) {
                                return refused("text", "consultation.nothing-written");
                            }
                            var sent = draft.in(State.RECEIVED, now());
                            contributions.keep(sent);
                            return Outcome.done(sent);
                        });
    }

    /** Takes what was sent back to change it, while the call is open and nobody decided. */
    @Transactional
    public Outcome<Contribution> takeBack(Addressee addressee) {
        var sent = contributions.hold(addressee.id());
        if (!isOpen(addressee) || sent.isEmpty() || sent.get().state() != State.RECEIVED) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "consultation.fixed"));
        }
        var draft = sent.get().in(State.DRAFT, null);
        contributions.keep(draft);
        return Outcome.done(draft);
    }

    /**
     * Keeps a file beside the draft. Its kind is told by its content, and its name must say the
     * same: what pretends to be something else is refused.
     */
    @Transactional
    public Outcome<ContributedFile> add(Addressee addressee, String name, byte[] content) {
        if (content.length > LARGEST_FILE) {
            return Outcome.refused(
                    Refusal.of(
                            Refusal.Kind.TOO_LARGE,
                            "attachment.too-large",
                            LARGEST_FILE / MEGABYTE));
        }
        String plain = FileName.plain(name);
        Optional<FileKind> kind = FileKind.of(plain, content);
        if (kind.isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "consultation.file-kind"));
        }
        return writable(addressee)
                .then(
                        draft -> {
                            if (contributions.files(addressee.id()).size() >= MOST_FILES) {
                                return Outcome.refused(
                                        Refusal.of(
                                                Refusal.Kind.CONFLICT,
                                                "consultation.too-many-files",
                                                MOST_FILES));
                            }
                            var file =
                                    new ContributedFile(
                                            around.ids().next(),
                                            addressee.id(),
                                            kind.get(),
                                            plain,
                                            content.length);
                            contributions.add(file, content);
                            return Outcome.done(file);
                        });
    }

    /** Removes a file from the draft. */
    @Transactional
    public Outcome<Contribution> remove(Addressee addressee, UUID file) {
        return writable(addressee)
                .map(
                        draft -> {
                            contributions.remove(addressee.id(), file);
                            return draft;
                        });
    }

    private Outcome<Contribution> writable(Addressee addressee) {
        var draft = contributions.hold(addressee.id()).orElseGet(() -> first(addressee));
        return isOpen(addressee) && draft.isDraft()
                ? Outcome.done(draft)
                : Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "consultation.fixed"));
    }

    private Outcome<Contribution> keep(Contribution draft, Written written) {
        if (written.text().length() > LONGEST) {
            return refused("text", "consultation.too-long", LONGEST);
        }
        if (Language.find(written.language()).isEmpty()) {
            return refused("language", "language.unknown", written.language());
        }
        if (written.revision() != draft.revision()) {
            return written.isKeptIn(draft)
                    ? Outcome.done(draft)
                    : Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, CHANGED));
        }
        var kept = draft.written(written.language(), written.text().strip(), written.mayPublish());
        contributions.keep(kept);
        return Outcome.done(kept);
    }

    private boolean isOpen(Addressee addressee) {
        return consultations
                .find(addressee.consultation())
                .filter(consultation -> consultation.phase(today()) == Phase.OPEN)
                .isPresent();
    }

    private static Contribution first(Addressee addressee) {
        return new Contribution(
                addressee.id(),
                addressee.consultation(),
                0,
                State.DRAFT,
                addressee.language(),
                "",
                false,
                null,
                null,
                "");
    }

    private LocalDate today() {
        return LocalDate.now(around.clock());
    }

    private Instant now() {
        return around.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static <T> Outcome<T> refused(String field, String code, Object... arguments) {
        return Outcome.refused(Refusal.invalid(List.of(Detail.of(field, code, arguments))));
    }
}
