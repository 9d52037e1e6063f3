package org.nmirf.hub.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.gathering.Gathering;

/** A year of the calendar for programs. */
@Schema(name = "Calendar", description = "What comes in twelve months")
record CalendarAnswer(
        @Schema(description = "First month", example = "2026-05") String from,
        @Schema(description = "Last month", example = "2027-04") String until,
        long total,
        List<ItemAnswer> items) {

    CalendarAnswer {
        items = List.copyOf(items);
    }

    /** An item. */
    @Schema(name = "CalendarItem")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ItemAnswer(
            @Schema(description = "Stays when the item moves") String uid,
            @Schema(allowableValues = {"obligation", "session", "treaty-session", "gathering"})
                    String kind,
            @Schema(
                            description = "Whose obligation, under review, or where it takes place",
                            example = "[\"ma\"]")
                    List<String> countries,
            @Schema(description = "Code of bodies; null for gatherings", example = "CRC")
                    @Nullable String body,
            @Schema(
                            description =
                                    "Code of procedures, step of the session of the UPR, or code"
                                            + " of gathering-kinds",
                            example = "periodic")
                    String what,
            @Schema(description = "Number of the session; null for all others", example = "53")
                    @Nullable Integer session,
            @Schema(description = "First day, or only the month", example = "2027-05-14")
                    String from,
            @Schema(description = "Last day, or only the month", example = "2027-05-14")
                    String until,
            @Schema(
                            description =
                                    "Where it was announced; of sessions of treaty bodies, and of"
                                            + " some gatherings")
                    @Nullable String source,
            @Schema(description = "Null while it is not submitted") @Nullable String submitted,
            @Schema(description = "Only of gatherings") @Nullable GatheringAnswer gathering) {

        static ItemAnswer of(CalendarItem one) {
            return new ItemAnswer(
                    one.uid(),
                    one.kind().word(),
                    one.countries(),
                    one.body().isEmpty() ? null : one.body(),
                    one.what(),
                    one.session() == 0 ? null : one.session(),
                    one.when().first(),
                    one.when().last(),
                    one.source(),
                    one.submitted(),
                    GatheringAnswer.of(one.gathering()));
        }
    }

    /** What the network calls a gathering, and where it is. */
    @Schema(name = "CalendarGathering")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record GatheringAnswer(
            @Schema(description = "All of it is at /api/gatherings/{id}") UUID id,
            @Schema(
                            description = "Language to name",
                            example = "{\"en\": \"Third international seminar\"}")
                    Map<String, String> names,
            @Schema(description = "Null where everybody meets online", example = "Lisboa")
                    @Nullable String city,
            @Schema(description = "Whether people can take part online") boolean online,
            @Schema(description = "Whether it does not take place") boolean cancelled) {

        static @Nullable GatheringAnswer of(@Nullable Gathering one) {
            return one == null
                    ? null
                    : new GatheringAnswer(
                            one.id(),
                            one.plan().texts().titles(),
                            one.plan().place().isInCity() ? one.plan().place().city() : null,
                            one.plan().place().isOnline(),
                            one.plan().isCancelled());
        }
    }

    static CalendarAnswer of(List<CalendarItem> all, CalendarQuery query) {
        var items = query.within(all).stream().filter(query::fits).map(ItemAnswer::of).toList();
        return new CalendarAnswer(
                query.from().toString(), query.last().toString(), items.size(), items);
    }
}
