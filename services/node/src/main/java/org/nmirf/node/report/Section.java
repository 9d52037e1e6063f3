package org.nmirf.node.report;

import java.util.List;
import java.util.UUID;
import org.nmirf.node.history.Change;

/**
 * A part of a report. It counts its own revisions, so that two people can write two sections.
 *
 * @param revision counts up from 1 with every change of this section
 * @param title in the language of the report
 * @param recommendations ids of what it answers, in order
 * @param text in the language of the report; an empty line between paragraphs; may be empty
 * @param sources what the text was put together from, or was compared with last
 * @param isEdited whether a person changed the text since it was put together
 */
public record Section(
        UUID id,
        int revision,
        String title,
        List<UUID> recommendations,
        String text,
        List<Taken> sources,
        boolean isEdited,
        Change changed) {

    /** Copies the lists. */
    public Section {
        recommendations = recommendations.stream().distinct().toList();
        sources = List.copyOf(sources);
    }

    /**
     * A source as it was when it was taken.
     *
     * @param kind of the record: {@code assessment}, {@code update}, {@code action}
     * @param mark another one when the source says something else
     */
    public record Taken(String kind, UUID id, String mark) {}

    /** What somebody wrote. */
    public record Written(String title, String text, List<UUID> recommendations) {}

    Section with(Written other, Change change) {
        String plain = other.text().replace("\r\n", "\n").strip();
        return new Section(
                id,
                revision + 1,
                other.title().strip(),
                other.recommendations(),
                plain,
                sources,
                isEdited || !plain.equals(text),
                change);
    }

    Section proposed(String proposal, List<Taken> from, Change change) {
        return new Section(id, revision + 1, title, recommendations, proposal, from, false, change);
    }

    Section seen(List<Taken> from, Change change) {
        return new Section(id, revision + 1, title, recommendations, text, from, isEdited, change);
    }

    /** The paragraphs of the text. */
    public List<String> paragraphs() {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\n\\s*\\n"));
    }
}
