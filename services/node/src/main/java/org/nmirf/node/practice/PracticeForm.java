package org.nmirf.node.practice;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
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
        @Schema(description = "Recommendations of the register that it answers")
                @Nullable List<AnsweredForm> recommendations,
        @Nullable Known known) {

    /**
     * A recommendation of the register, by its id or by where it stands.
     *
     * @param id in the register; then the others are not looked at
     */
    @Schema(
            name = "AnsweredForm",
            description = "A recommendation of the register, by its id or by where it stands")
    public record AnsweredForm(
            @Nullable UUID id,
            @Schema(example = "CEDAW/C/PRT/CO/10") @Nullable String symbol,
            @Schema(example = "23 (a)") @Nullable String paragraph) {

        private static final String BETWEEN = "#";

        /** One that is known by its id. */
        public static AnsweredForm of(UUID id) {
            return new AnsweredForm(id, null, null);
        }

        /** Reads {@code symbol#paragraph}, as it stands in spreadsheets. */
        public static AnsweredForm parse(String place) {
            int at = place.indexOf(BETWEEN);
            return at < 0
                    ? new AnsweredForm(null, place.strip(), "")
                    : new AnsweredForm(
                            null, place.substring(0, at).strip(), place.substring(at + 1).strip());
        }

        static AnsweredForm from(AnsweredRecommendation one) {
            return new AnsweredForm(one.id(), one.symbol(), one.paragraph());
        }

        /** What people are told that they gave. */
        String word() {
            if (id != null) {
                return id.toString();
            }
            String place = symbol == null ? "" : symbol;
            return paragraph == null || paragraph.isEmpty() ? place : place + BETWEEN + paragraph;
        }
    }

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
            @Nullable String lessons,
            @Nullable String preconditions,
            @Nullable String costs) {

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
                    text.lessons(),
                    text.preconditions(),
                    text.costs());
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
                content.recommendations().stream().map(AnsweredForm::from).toList(),
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
                recommendations,
                known);
    }
}
