package org.nmirf.hub.admission;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.schemas.CapacityProfile;
import org.nmirf.schemas.Mechanism;
import org.nmirf.schemas.Obligation;
import org.nmirf.schemas.Obligations;
import org.nmirf.web.assessment.Indicator;
import org.nmirf.web.assessment.Indicator.Part;
import org.nmirf.web.vocabulary.Vocabularies;

/** The rules that the profile of a mechanism and its reporting obligations have to keep. */
final class DeclarationRules {

    private static final Set<String> LANGUAGES = Set.of("ar", "en", "fr", "es", "pt", "ru", "zh");
    private static final int MAX_NAME = 300;
    private static final int MAX_BASIS = 500;
    private static final int MAX_ENTRIES = 500;
    // Before the first treaty body there was nothing to report to; ministries may be older.
    private static final int FIRST_YEAR = 1900;
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Vocabularies vocabularies;
    private final Clock clock;

    DeclarationRules(Vocabularies vocabularies, Clock clock) {
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    List<RefusalCode> faults(Mechanism mechanism) {
        Set<RefusalCode> faults = EnumSet.noneOf(RefusalCode.class);
        if (mechanism.getNames().isEmpty()
                || !areSound(mechanism.getNames(), MAX_NAME)
                || !areSound(mechanism.getLegalBasis(), MAX_BASIS)
                || !isSound(mechanism.getYear())) {
            faults.add(RefusalCode.INVALID_CONTENT);
        }
        checkCode("mechanism-types-ohchr", mechanism.getTypeOhchr(), faults);
        checkCode("mechanism-types-urg", mechanism.getTypeUrg(), faults);
        mechanism
                .getParticipation()
                .forEach((code, level) -> checkLevel(code, level, Part.PARTICIPATION, "", faults));
        Set<String> areas = new HashSet<>();
        for (CapacityProfile capacity : mechanism.getCapacities()) {
            if (!areas.add(capacity.getArea())) {
                faults.add(RefusalCode.INVALID_CONTENT);
            }
            checkCapacity(capacity, faults);
        }
        return List.copyOf(faults);
    }

    /** All that is written in words. */
    static List<String> words(Mechanism mechanism) {
        return Stream.concat(
                        mechanism.getNames().values().stream(),
                        mechanism.getLegalBasis().values().stream())
                .toList();
    }

    private void checkCapacity(CapacityProfile capacity, Set<RefusalCode> faults) {
        if (!contains("areas", capacity.getArea())) {
            faults.add(RefusalCode.UNKNOWN_CODE);
        }
        capacity.getSubIndicators()
                .forEach(
                        (code, level) -> checkLevel(code, level, null, capacity.getArea(), faults));
    }

    /** An indicator counts only where it belongs; another place could hold a second level of it. */
    private static void checkLevel(
            String code, int level, @Nullable Part part, String area, Set<RefusalCode> faults) {
        var indicator =
                Indicator.of(code)
                        .filter(one -> part == null || one.part() == part)
                        .filter(one -> one.area().equals(area));
        if (indicator.isEmpty()) {
            faults.add(RefusalCode.UNKNOWN_CODE);
        } else if (!indicator.get().has(level)) {
            faults.add(RefusalCode.INVALID_CONTENT);
        }
    }

    private static boolean areSound(Map<String, String> texts, int longest) {
        return LANGUAGES.containsAll(texts.keySet())
                && texts.values().stream()
                        .allMatch(
                                text ->
                                        !text.isBlank()
                                                && text.length() <= longest
                                                && text.lines().count() == 1);
    }

    private boolean isSound(@Nullable Integer year) {
        return year == null || (year >= FIRST_YEAR && year <= LocalDate.now(clock).getYear());
    }

    List<RefusalCode> faults(Obligations obligations) {
        Set<RefusalCode> faults = EnumSet.noneOf(RefusalCode.class);
        if (obligations.getEntries().size() > MAX_ENTRIES) {
            faults.add(RefusalCode.INVALID_CONTENT);
        }
        for (Obligation entry : obligations.getEntries()) {
            if (!contains("bodies", entry.getBody())
                    || !contains("procedures", entry.getProcedure())) {
                faults.add(RefusalCode.UNKNOWN_CODE);
            }
            if (!isDue(entry.getDue()) || !isSubmitted(entry.getSubmitted())) {
                faults.add(RefusalCode.INVALID_CONTENT);
            }
        }
        return List.copyOf(faults);
    }

    private static boolean isDue(String due) {
        return isDay(due) || isMonth(due);
    }

    private boolean isSubmitted(@Nullable String submitted) {
        // Somewhere it is tomorrow already.
        return submitted == null
                || (isDay(submitted)
                        && !LocalDate.parse(submitted).isAfter(LocalDate.now(clock).plusDays(1)));
    }

    private static boolean isDay(String text) {
        return DAY.matcher(text).matches()
                && reads(
                        () ->
                                LocalDate.parse(
                                        text,
                                        DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(
                                                ResolverStyle.STRICT)));
    }

    private static boolean isMonth(String text) {
        return MONTH.matcher(text).matches() && reads(() -> YearMonth.parse(text));
    }

    private static boolean reads(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (DateTimeException other) {
            return false;
        }
    }

    private void checkCode(String vocabulary, String code, Set<RefusalCode> faults) {
        if (!code.isEmpty() && !contains(vocabulary, code)) {
            faults.add(RefusalCode.UNKNOWN_CODE);
        }
    }

    private boolean contains(String vocabulary, String code) {
        return vocabularies.vocabulary(vocabulary).find(code).isPresent();
    }
}
