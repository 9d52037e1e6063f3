package org.nmirf.node.moderation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.chronicle.ShownVersion;
import org.nmirf.node.consultation.Addressee;
import org.nmirf.node.consultation.Consultation;
import org.nmirf.node.consultation.Consultation.Phase;
import org.nmirf.node.consultation.ContributedFile;
import org.nmirf.node.consultation.Contribution;
import org.nmirf.node.wording.Wording;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Option;

/**
 * A call as officers see it.
 *
 * @param obligation what it prepares, in words; empty when nothing
 * @param made link that was just made, told this once; null when none was
 */
record ConsultationPage(
        Consultation consultation,
        Phase phase,
        Wording title,
        Wording questions,
        String obligation,
        List<About> recommendations,
        List<Asked> asked,
        List<Option> institutions,
        List<Option> kinds,
        List<Option> languages,
        @Nullable String made,
        List<ShownVersion> versions,
        boolean isOfficer) {

    ConsultationPage {
        recommendations = List.copyOf(recommendations);
        asked = List.copyOf(asked);
        versions = List.copyOf(versions);
        institutions = List.copyOf(institutions);
        kinds = List.copyOf(kinds);
        languages = List.copyOf(languages);
    }

    /**
     * A recommendation or cluster that a call is about.
     *
     * @param address of its page
     * @param place document and paragraph; may be empty
     */
    record About(String address, String place, Wording words) {}

    /** Those whose contribution can be read, and decided on. */
    public List<Asked> contributed() {
        return asked.stream().filter(Asked::isReadable).toList();
    }

    /**
     * Somebody who is asked.
     *
     * @param contribution null while nothing was written
     * @param isLinkOpen whether their link works
     */
    record Asked(
            Addressee addressee,
            @Nullable Contribution contribution,
            List<ContributedFile> files,
            boolean isLinkOpen) {

        Asked {
            files = List.copyOf(files);
        }

        /** Whether it was sent: drafts are nobody else's business. */
        public boolean isReadable() {
            var written = contribution;
            return written != null && !written.isDraft();
        }

        /** Message key of where it is. */
        public String stateKey() {
            var written = contribution;
            return "consultation.state." + (written == null ? "NONE" : written.state().name());
        }
    }

    /** A call in the list. */
    record Line(UUID id, Wording title, Phase phase, Consultation.Content content, long came) {}

    /**
     * The form of a call.
     *
     * @param id null while it is new
     * @param revision that was read; empty while it is new
     */
    record Form(
            @Nullable UUID id,
            String revision,
            TypedConsultation typed,
            Map<String, String> errors,
            List<Option> obligations) {

        Form {
            errors = Map.copyOf(errors);
            obligations = List.copyOf(obligations);
        }

        /** What is wrong with a field, or null. */
        public @Nullable String error(String name) {
            return errors.get(name);
        }

        /** Languages in which the call may be written. */
        public List<Language> texts() {
            return Language.forInterface();
        }

        /** Where the form goes. */
        public String action() {
            return id == null ? "/consultations" : "/consultations/" + id;
        }
    }
}
