package org.nmirf.hub.gathering;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.hub.gathering.Plan.Place;
import org.nmirf.hub.writing.Fault;
import org.nmirf.hub.writing.FieldRules;
import org.nmirf.hub.writing.TextRules;
import org.nmirf.hub.writing.Texts;
import org.nmirf.hub.writing.Typed;
import org.nmirf.web.vocabulary.Vocabulary;

/**
 * A gathering as somebody sends it.
 *
 * @param from first day in ISO 8601
 * @param until last day in ISO 8601; the first when nothing is given
 * @param texts language to name, and to a note that may be empty
 * @param revision that was read; null while there is none
 */
@Schema(name = "GatheringForm")
record GatheringForm(
        @Schema(description = "Code of gathering-kinds", example = "seminar") @Nullable String kind,
        @Schema(description = "First day", example = "2026-01-26") @Nullable String from,
        @Schema(description = "Last day; the first if left out", example = "2026-01-27")
                @Nullable String until,
        @Schema(description = "With country; leave both out online", example = "Lisboa")
                @Nullable String city,
        @Schema(description = "ISO 3166-1 alpha-2 in lower case", example = "pt")
                @Nullable String country,
        @Schema(description = "Whether people can take part online") @Nullable Boolean online,
        @Schema(description = "Who convenes it; no e-mail address") @Nullable String convener,
        @Schema(description = "Page that announces it", example = "https://www.example.org/")
                @Nullable String source,
        @Schema(description = "Language to title, the name, and text, a note that may be empty")
                @Nullable Texts texts,
        @Schema(description = "Whether it does not take place; it stays in the calendar")
                @Nullable Boolean cancelled,
        @Schema(description = "The one that was read; only to change it", example = "1")
                @Nullable Integer revision) {

    private static final int LONGEST_CITY = 100;
    private static final int LONGEST_CONVENER = 200;
    private static final int LONGEST_SOURCE = 300;
    // A gathering of years is a slip of the pen.
    private static final int LONGEST_DAYS = 60;

    static GatheringForm of(Typed typed) {
        String revision = typed.text("revision");
        return new GatheringForm(
                typed.text("kind"),
                typed.text("from"),
                typed.text("until"),
                typed.text("city"),
                typed.text("country"),
                !typed.text("online").isEmpty(),
                typed.text("convener"),
                typed.text("source"),
                typed.texts(),
                !typed.text("cancelled").isEmpty(),
                revision.matches("[0-9]{1,9}") ? Integer.valueOf(revision) : null);
    }

    /** Whether whoever sends it has read what stands there. */
    boolean isOf(int newest) {
        return Objects.equals(revision(), newest);
    }

    /** What is wrong with it; kinds is the vocabulary of those that there are. */
    List<Fault> faults(Vocabulary kinds) {
        List<Fault> faults = new ArrayList<>();
        if (kinds.find(line(kind())).isEmpty()) {
            faults.add(Fault.of("kind", "choose"));
        }
        faults.addAll(faultsOfDays());
        faults.addAll(faultsOfPlace());
        if (words().languages().isEmpty()) {
            faults.add(Fault.of("texts", "gathering-name"));
        }
        faults.addAll(TextRules.faultsOfNames(words()));
        longest("convener", line(convener()), LONGEST_CONVENER, faults);
        if (!page().isEmpty() && !FieldRules.isWebAddress(page(), LONGEST_SOURCE)) {
            faults.add(Fault.of("source", "session-source", LONGEST_SOURCE));
        }
        faults.addAll(faultsOfPeople());
        return faults;
    }

    private List<Fault> faultsOfDays() {
        List<Fault> faults = new ArrayList<>();
        var first = FieldRules.day(line(from()));
        var last = FieldRules.day(last());
        if (first.isEmpty()) {
            faults.add(Fault.of("from", "session-day"));
        }
        if (last.isEmpty() && !line(until()).isEmpty()) {
            faults.add(Fault.of("until", "session-day"));
        }
        if (first.isPresent()
                && last.isPresent()
                && !FieldRules.isWithin(last.get(), first.get(), LONGEST_DAYS)) {
            faults.add(Fault.of("until", "gathering-order", LONGEST_DAYS));
        }
        return faults;
    }

    private List<Fault> faultsOfPlace() {
        List<Fault> faults = new ArrayList<>();
        String where = line(country());
        if (!where.isEmpty() && !CountryCode.isKnown(where)) {
            faults.add(Fault.of("country", "choose"));
        } else if (where.isEmpty() && !line(city()).isEmpty()) {
            faults.add(Fault.of("country", "gathering-country"));
        }
        if (!where.isEmpty() && line(city()).isEmpty()) {
            faults.add(Fault.of("city", "gathering-city"));
        }
        if (where.isEmpty() && line(city()).isEmpty() && !isTrue(online())) {
            faults.add(Fault.of("city", "gathering-place"));
        }
        longest("city", line(city()), LONGEST_CITY, faults);
        return faults;
    }

    /** Everybody reads it, and programs keep it: nobody's mailbox belongs there. */
    private List<Fault> faultsOfPeople() {
        List<Fault> faults = new ArrayList<>();
        mailbox("city", line(city()), faults);
        mailbox("convener", line(convener()), faults);
        mailbox("source", page(), faults);
        words().byLanguage()
                .forEach(
                        (language, text) -> {
                            mailbox(language + "-title", text.title(), faults);
                            mailbox(language + "-text", text.text(), faults);
                        });
        return faults;
    }

    private static void mailbox(String field, String text, List<Fault> faults) {
        if (Mailboxes.isIn(text)) {
            faults.add(Fault.of(field, "gathering-mailbox"));
        }
    }

    private static void longest(String field, String text, int longest, List<Fault> faults) {
        if (!text.isEmpty()) {
            TextRules.fault(field, text, longest).ifPresent(faults::add);
        }
    }

    /** What it says, once it has no faults. */
    Plan plan() {
        return new Plan(
                line(kind()),
                FieldRules.day(line(from())).orElseThrow(),
                FieldRules.day(last()).orElseThrow(),
                new Place(line(city()), line(country()), isTrue(online())),
                line(convener()),
                page().isEmpty() ? null : page(),
                words(),
                isTrue(cancelled()));
    }

    private Texts words() {
        Texts given = texts();
        return given == null ? new Texts(Map.of()) : given;
    }

    private String last() {
        String given = line(until());
        return given.isEmpty() ? line(from()) : given;
    }

    private String page() {
        return Typed.clean(source());
    }

    /** On one line, whatever a program sends. */
    private static String line(@Nullable String given) {
        return Typed.clean(given).replaceAll("\\s+", " ");
    }

    private static boolean isTrue(@Nullable Boolean given) {
        return Boolean.TRUE.equals(given);
    }
}
