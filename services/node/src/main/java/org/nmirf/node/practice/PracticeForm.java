package org.nmirf.node.practice;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A practice as it is sent in, unchecked: from the API, a page or a spreadsheet.
 *
 * @param revision the revision that was read before; only for changes
 */
@Schema(name = "PracticeForm", description = "A practice as it is sent in")
public record PracticeForm(
        @Schema(description = "Revision that was read before; only for changes", example = "1")
                @Nullable Integer revision,
        @Schema(description = "The country's own name for it; never leaves it", example = "MA-7")
                @Nullable String reference,
        @Schema(description = "Codes of the vocabulary areas", example = "[\"coordination\"]")
                @Nullable List<String> areas,
        @Schema(description = "Codes of the vocabulary themes") @Nullable List<String> themes,
        @Schema(description = "Codes of the vocabulary bodies") @Nullable List<String> bodies,
        @Schema(description = "Codes of the vocabulary groups") @Nullable List<String> groups,
        @Schema(description = "SDG goals and targets", example = "[\"16.7\"]")
                @Nullable List<String> sdgs,
        @Schema(description = "Code of the vocabulary resource-levels")
                @Nullable String resourceLevel,
        @Schema(example = "2019") @Nullable Integer yearFrom,
        @Schema(example = "2023") @Nullable Integer yearTo,
        @Schema(
                        allowableValues = {"NAMED", "REGION", "NETWORK"},
                        defaultValue = "NAMED")
                @Nullable String attribution,
        @Schema(defaultValue = "false") @Nullable Boolean openToContact,
        @Nullable List<TextForm> texts,
        @Nullable Known known) {

    /** The practice in one language, unchecked. */
    @Schema(name = "TextForm", description = "The practice in one language")
    public record TextForm(
            @Schema(allowableValues = {"ar", "en", "fr", "es", "pt", "ru", "zh"})
                    @Nullable String language,
            @Schema(allowableValues = {"ORIGINAL", "HUMAN_TRANSLATION", "MACHINE_TRANSLATION"})
                    @Nullable String provenance,
            @Schema(example = "One calendar for all reports") @Nullable String title,
            @Nullable String summary,
            @Nullable String challenge,
            @Nullable String response,
            @Nullable String results,
            @Nullable String lessons) {

        /** A form that says the same as the text. */
        public static TextForm from(PracticeText text) {
            return new TextForm(
                    text.language(),
                    text.provenance().name(),
                    text.title(),
                    text.summary(),
                    text.challenge(),
                    text.response(),
                    text.results(),
                    text.lessons());
        }
    }

    /** A form that says the same as the practice. */
    public static PracticeForm from(Practice practice) {
        var content = practice.content();
        return new PracticeForm(
                practice.revision(),
                content.reference(),
                content.areas(),
                content.themes(),
                content.bodies(),
                content.groups(),
                content.sdgs(),
                content.resourceLevel(),
                content.yearFrom(),
                content.yearTo(),
                content.attribution().name(),
                content.openToContact(),
                content.texts().stream().map(TextForm::from).toList(),
                content.known());
    }

    /** The same form, made from that revision. */
    public PracticeForm withRevision(@Nullable Integer read) {
        return new PracticeForm(
                read,
                reference,
                areas,
                themes,
                bodies,
                groups,
                sdgs,
                resourceLevel,
                yearFrom,
                yearTo,
                attribution,
                openToContact,
                texts,
                known);
    }
}
