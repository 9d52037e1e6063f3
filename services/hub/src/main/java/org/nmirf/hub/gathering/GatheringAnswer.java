package org.nmirf.hub.gathering;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.writing.Texts;

/** A gathering for programs; with its revision it can be changed and sent back. */
@Schema(name = "Gathering")
@JsonInclude(JsonInclude.Include.ALWAYS)
record GatheringAnswer(
        UUID id,
        @Schema(description = "Counts up from 1 with each change", example = "1") int revision,
        @Schema(description = "Code of gathering-kinds", example = "seminar") String kind,
        @Schema(description = "First day", example = "2026-01-26") String from,
        @Schema(description = "Last day, itself included", example = "2026-01-27") String until,
        @Schema(description = "Null where everybody meets online", example = "Lisboa")
                @Nullable String city,
        @Schema(
                        description = "ISO 3166-1 alpha-2; null where everybody meets online",
                        example = "pt")
                @Nullable String country,
        @Schema(description = "Whether people can take part online") boolean online,
        @Schema(description = "Who convenes it") @Nullable String convener,
        @Schema(description = "Page that announces it") @Nullable String source,
        @Schema(description = "Language to title, the name, and text, a note that may be empty")
                Texts texts,
        @Schema(description = "Whether it does not take place") boolean cancelled,
        @Schema(description = "When it came to be as it is") Instant changed) {

    static GatheringAnswer of(Gathering one) {
        Plan plan = one.plan();
        Plan.Place place = plan.place();
        return new GatheringAnswer(
                one.id(),
                one.revision(),
                plan.kind(),
                plan.from().toString(),
                plan.until().toString(),
                place.isInCity() ? place.city() : null,
                place.isInCity() ? place.country() : null,
                place.isOnline(),
                plan.convener().isEmpty() ? null : plan.convener(),
                plan.source(),
                plan.texts(),
                plan.isCancelled(),
                one.changed().truncatedTo(ChronoUnit.SECONDS));
    }
}
