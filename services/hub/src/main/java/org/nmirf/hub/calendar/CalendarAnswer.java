package org.nmirf.hub.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
            @Schema(allowableValues = {"obligation", "session", "treaty-session"}) String kind,
            @Schema(description = "Whose obligation, or under review", example = "[\"ma\"]")
                    List<String> countries,
            @Schema(description = "Code of bodies", example = "CRC") String body,
            @Schema(
                            description = "Code of procedures, or step of the session of the UPR",
                            example = "periodic")
                    String what,
            @Schema(description = "Number of the session; null for obligations", example = "53")
                    @Nullable Integer session,
            @Schema(description = "First day, or only the month", example = "2027-05-14")
                    String from,
            @Schema(description = "Last day, or only the month", example = "2027-05-14")
                    String until,
            @Schema(description = "Where it was announced; only of sessions of treaty bodies")
                    @Nullable String source,
            @Schema(description = "Null while it is not submitted") @Nullable String submitted) {

        static ItemAnswer of(CalendarItem one) {
            return new ItemAnswer(
                    one.uid(),
                    one.kind().word(),
                    one.countries(),
                    one.body(),
                    one.what(),
                    one.session() == 0 ? null : one.session(),
                    one.when().first(),
                    one.when().last(),
                    one.source(),
                    one.submitted());
        }
    }

    static CalendarAnswer of(List<CalendarItem> all, CalendarQuery query) {
        var items = query.within(all).stream().filter(query::fits).map(ItemAnswer::of).toList();
        return new CalendarAnswer(
                query.from().toString(), query.last().toString(), items.size(), items);
    }
}
