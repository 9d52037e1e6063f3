package org.nmirf.hub.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A piece of what changed, for programs.
 *
 * @param changes at most one of each practice: its newest; to be applied in this order
 * @param next for since, to go on: at once if there is more, else later
 * @param more whether there is more at this moment
 */
record ChangeAnswer(List<Item> changes, String next, boolean more) {

    static ChangeAnswer of(ChangePage page) {
        return new ChangeAnswer(
                page.changes().stream().map(Item::of).toList(),
                page.next().encode(),
                page.isMore());
    }

    /**
     * A change; whoever keeps a copy reads a live practice at its url and drops a withdrawn one.
     *
     * @param kind published, changed or withdrawn
     * @param version null of a withdrawn practice
     * @param day from which this is told; null of some withdrawals until the month is over
     * @param url where its content is; null of a withdrawn practice
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(
            @Schema(example = "0f8b9a53-0d5e-4f06-9f2e-4a6a3c2b7d11") UUID id,
            @Schema(example = "changed") String kind,
            @Schema(example = "2") @Nullable Long version,
            @Schema(example = "2026-03-05") @Nullable LocalDate day,
            @Nullable String url) {

        private static Item of(Change change) {
            return new Item(
                    change.practice(),
                    change.kind().word(),
                    change.version(),
                    change.day(),
                    change.isLive() ? url(change.practice()) : null);
        }

        private static String url(UUID practice) {
            return ServletUriComponentsBuilder.fromCurrentContextPath()
                    .pathSegment("api", "practices", practice.toString())
                    .toUriString();
        }
    }
}
