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
 * @param asked a page of those who are asked
 * @param contributed a page of those whose contribution can be read, and decided on
 * @param typed what was typed and not kept
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
        Slice askedOf,
        List<Came> contributed,
        Slice contributedOf,
        List<Option> institutions,
        List<Option> kinds,
        List<Option> languages,
        TypedAnswer typed,
        @Nullable String made,
        List<ShownVersion> versions,
        boolean isOfficer) {

    ConsultationPage {
        recommendations = List.copyOf(recommendations);
        asked = List.copyOf(asked);
        contributed = List.copyOf(contributed);
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

    /**
     * Somebody who is asked.
     *
     * @param state of the contribution; null while nothing was written
     * @param isLinkOpen whether their link works
     */
    record Asked(Addressee addressee, Contribution.@Nullable State state, boolean isLinkOpen) {

        /** Message key of where it is. */
        public String stateKey() {
            return "consultation.state." + (state == null ? "NONE" : state.name());
        }
    }

    /**
     * What somebody sent: drafts are nobody else's business.
     *
     * @param isWhole whether it is shown whole, however long it is
     */
    record Came(
            Addressee addressee,
            Contribution contribution,
            List<ContributedFile> files,
            boolean isWhole) {

        // Twenty of them are a page that a poor connection can load.
        private static final int SHOWN = 1_500;
        private static final int SHOWN_BESIDE = 300;

        Came {
            files = List.copyOf(files);
        }

        /** Whether there is more of it than the page shows. */
        public boolean isCut() {
            return !isWhole && contribution.text().length() > SHOWN;
        }

        /** What the page shows of it. */
        public String text() {
            return isWhole ? contribution.text() : start(contribution.text(), SHOWN);
        }

        /** What the page shows of an answer or a reason. */
        public String beside(String words) {
            return isWhole ? words : start(words, SHOWN_BESIDE);
        }

        /** Message key of where it is. */
        public String stateKey() {
            return "consultation.state." + contribution.state().name();
        }

        private static String start(String words, int length) {
            if (words.length() <= length) {
                return words;
            }
            int end = Character.isHighSurrogate(words.charAt(length - 1)) ? length - 1 : length;
            return words.substring(0, end).strip() + " …";
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
