package org.nmirf.node.release;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.Assessment;
import org.nmirf.disclosure.PictureDanger;
import org.nmirf.node.review.ReadingForm;

/**
 * An approval as it is sent in, unchecked: what the approver looked at and answers.
 *
 * @param revision revision of the practice; checked where it is given
 * @param hash hash of the preview
 * @param event hash of the bytes that would leave; checked where it is given
 * @param passages names of the passages that the approver read, those noted before aside
 * @param assessment answers to the three questions
 * @param lookedFor what was looked for in every picture and not found
 */
@Schema(name = "Approval", description = "What the approver looked at and answers for")
public record ApprovalForm(
        @Schema(example = "2") @Nullable Integer revision,
        @Schema(description = "Hash of the preview", requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable String hash,
        @Schema(description = "SHA-256 of the departing event's bytes") @Nullable String event,
        @Schema(example = "[\"title.fr\",\"response.fr\"]") @Nullable List<String> passages,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Answers assessment,
        @Schema(
                        description =
                                "Needed where there are pictures: FACES, HANDWRITING, PLATES and"
                                        + " SCREENS, each looked for and not found")
                @Nullable Set<PictureDanger> lookedFor) {

    /**
     * Why nobody can be recognised, question by question.
     *
     * @param singlingOut whether one person or case could be picked out
     * @param linking whether it could be tied to somebody by what else is known
     * @param inference whether something unsaid could be worked out about somebody
     */
    @Schema(name = "Assessment", description = "Answers to the questions of re-identification")
    public record Answers(
            @Nullable String singlingOut, @Nullable String linking, @Nullable String inference) {

        static final Answers NONE = new Answers(null, null, null);

        Assessment assessment() {
            return new Assessment(text(singlingOut), text(linking), text(inference));
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given.strip();
        }
    }

    /** Nothing said at all. */
    static ApprovalForm ofNothing() {
        return new ApprovalForm(null, null, null, null, null, null);
    }

    Answers answers() {
        return assessment == null ? Answers.NONE : assessment;
    }

    /** The answers as the disclosure module takes them; none is as good as an empty one. */
    public static Assessment assessment(@Nullable Answers answers) {
        return (answers == null ? Answers.NONE : answers).assessment();
    }

    Set<PictureDanger> dangers() {
        return lookedFor == null ? Set.of() : Set.copyOf(lookedFor);
    }

    ReadingForm reading() {
        return new ReadingForm(hash, passages);
    }
}
