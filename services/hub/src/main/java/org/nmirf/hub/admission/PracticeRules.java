package org.nmirf.hub.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.PracticeText;
import org.nmirf.schemas.Provenance;
import org.nmirf.schemas.Withdrawn;
import org.nmirf.web.vocabulary.Vocabularies;

/** The rules that the content of a practice or withdrawal has to keep. */
final class PracticeRules {

    private static final Set<String> LANGUAGES = Set.of("ar", "en", "fr", "es", "pt", "ru", "zh");

    /** The others are what the hub makes of these. */
    private static final Set<Provenance> SUBMITTED =
            EnumSet.of(
                    Provenance.ORIGINAL,
                    Provenance.HUMAN_TRANSLATION,
                    Provenance.MACHINE_TRANSLATION);

    private static final int MAX_TITLE = 300;
    private static final int MAX_SUMMARY = 2_000;
    private static final int MAX_TEXT = 20_000;
    private static final int MAX_CODES = 100;
    // The year of the Charter: nothing in the network is older.
    private static final int FIRST_YEAR = 1945;

    private final Vocabularies vocabularies;
    private final Clock clock;

    PracticeRules(Vocabularies vocabularies, Clock clock) {
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    List<RefusalCode> faults(Withdrawn withdrawn) {
        return contains("withdrawal-reasons", withdrawn.getReason())
                ? List.of()
                : List.of(RefusalCode.UNKNOWN_CODE);
    }

    List<RefusalCode> faults(Practice practice) {
        Set<RefusalCode> faults = EnumSet.noneOf(RefusalCode.class);
        if (!hasSoundTexts(practice.getTexts())
                || !hasSoundYears(practice)
                || !AnsweredRules.areSound(practice)) {
            faults.add(RefusalCode.INVALID_CONTENT);
        }
        check("areas", practice.getAreas(), faults);
        check("themes", practice.getThemes(), faults);
        check("bodies", practice.getBodies(), faults);
        check("bodies", AnsweredRules.bodies(practice), faults);
        check("groups", practice.getGroups(), faults);
        check("sdgs", practice.getSdgs(), faults);
        String level = practice.getResourceLevel();
        check("resource-levels", level.isEmpty() ? List.of() : List.of(level), faults);
        return List.copyOf(faults);
    }

    private void check(String vocabulary, List<String> given, Set<RefusalCode> faults) {
        if (given.size() > MAX_CODES || new HashSet<>(given).size() < given.size()) {
            faults.add(RefusalCode.INVALID_CONTENT);
        }
        if (!given.stream().allMatch(code -> contains(vocabulary, code))) {
            faults.add(RefusalCode.UNKNOWN_CODE);
        }
    }

    private boolean contains(String vocabulary, String code) {
        return vocabularies.vocabulary(vocabulary).find(code).isPresent();
    }

    private static boolean hasSoundTexts(List<PracticeText> texts) {
        long languages = texts.stream().map(PracticeText::getLanguage).distinct().count();
        long originals =
                texts.stream().filter(text -> text.getProvenance() == Provenance.ORIGINAL).count();
        return languages == texts.size()
                && originals == 1
                && texts.stream().allMatch(PracticeRules::isSound)
                && texts.stream().anyMatch(PracticeRules::tellsWhatItIs);
    }

    private static boolean isSound(PracticeText text) {
        String title = text.getTitle();
        return LANGUAGES.contains(text.getLanguage())
                && SUBMITTED.contains(text.getProvenance())
                && title.length() <= MAX_TITLE
                && title.lines().count() <= 1
                && text.getSummary().length() <= MAX_SUMMARY
                && Contents.fields(text).stream().allMatch(field -> field.length() <= MAX_TEXT);
    }

    private static boolean tellsWhatItIs(PracticeText text) {
        return !text.getTitle().isBlank() && !text.getSummary().isBlank();
    }

    private boolean hasSoundYears(Practice practice) {
        Integer from = practice.getYearFrom();
        Integer to = practice.getYearTo();
        return isSound(from) && isSound(to) && (from == null || to == null || from <= to);
    }

    private boolean isSound(@Nullable Integer year) {
        return year == null || (year >= FIRST_YEAR && year <= LocalDate.now(clock).getYear() + 1);
    }
}
