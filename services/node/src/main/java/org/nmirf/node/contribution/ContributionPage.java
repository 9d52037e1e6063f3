package org.nmirf.node.contribution;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.consultation.Consultation.Phase;
import org.nmirf.node.consultation.Contribute;
import org.nmirf.node.consultation.Contribute.Desk;
import org.nmirf.node.consultation.ContributedFile;
import org.nmirf.node.wording.Wording;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;

/**
 * What somebody sees behind their link.
 *
 * @param action where the form goes
 * @param text what stands in the field: as it was kept, or as it was typed when that was refused
 * @param errors what is wrong, by field
 */
record ContributionPage(
        Desk desk,
        String action,
        Wording title,
        Wording questions,
        String text,
        boolean mayPublish,
        List<Option> languages,
        Map<String, String> errors) {

    /** Among the errors when the draft changed since it was read. */
    static final String CHANGED = "draft";

    private static final int MEGABYTE = 1024 * 1024;

    ContributionPage {
        languages = List.copyOf(languages);
        errors = Map.copyOf(errors);
    }

    static ContributionPage of(
            Desk desk,
            String action,
            Contribute.Written shown,
            Map<String, String> errors,
            Reader reader) {
        var content = desk.consultation().content();
        String language = reader.language().code();
        return new ContributionPage(
                desk,
                action,
                content.title().bestFor(language).orElseThrow(),
                content.questions().bestFor(language).orElseThrow(),
                shown.text(),
                shown.mayPublish(),
                Language.forContent().stream()
                        .map(
                                one ->
                                        Option.of(
                                                one.code(),
                                                one.ownName(),
                                                one.code().equals(shown.language())))
                        .toList(),
                errors);
    }

    /** What is wrong with a field, or null. */
    public @Nullable String error(String name) {
        return errors.get(name);
    }

    /** Whether somebody else behind the same link kept other words meanwhile. */
    public boolean isChanged() {
        return errors.containsKey(CHANGED);
    }

    /** Whether words were typed that cannot be kept any more. */
    public boolean isLost() {
        return !isWritable() && !text.isBlank() && !text.strip().equals(desk.contribution().text());
    }

    /** Whether the contributor may write now. */
    public boolean isWritable() {
        return desk.isWritable();
    }

    /** Whether it was sent and may still be taken back. */
    public boolean isChangeable() {
        return desk.phase() == Phase.OPEN
                && desk.contribution().state()
                        == org.nmirf.node.consultation.Contribution.State.RECEIVED;
    }

    /** Whether another file may be added. */
    public boolean takesFiles() {
        return desk.files().size() < Contribute.MOST_FILES;
    }

    /** Files with their sizes in kilobytes. */
    public List<ContributedFile> files() {
        return desk.files();
    }

    /** The most files. */
    public int mostFiles() {
        return Contribute.MOST_FILES;
    }

    /** The most megabytes of a file. */
    public int mostMegabytes() {
        return Contribute.LARGEST_FILE / MEGABYTE;
    }
}
