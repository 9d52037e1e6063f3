package org.nmirf.node.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.springframework.stereotype.Component;

/** What a practice must keep to be taken at all. Names everything that is wrong at once. */
@Component
public class PracticeRules {

    private static final int LONGEST_REFERENCE = 100;
    private static final int MOST_CODES = 200;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    private final KnownCodes codes;
    private final TextRules texts = new TextRules();
    private final AnsweredRules answered;

    PracticeRules(KnownCodes codes, Answerable register) {
        this.codes = codes;
        this.answered = new AnsweredRules(register);
    }

    /** Whether the vocabulary of that name holds the code. */
    public boolean isKnown(String vocabulary, String code) {
        return codes.isKnown(vocabulary, code);
    }

    /** The content of a new practice's form, or what is wrong with it field by field. */
    public Outcome<PracticeContent> check(PracticeForm form) {
        return check(form, List.of());
    }

    /**
     * The same for a practice that there is.
     *
     * @param stood recommendations that it answers so far
     */
    public Outcome<PracticeContent> check(PracticeForm form, List<AnsweredRecommendation> stood) {
        List<Detail> details = new ArrayList<>();
        var content =
                new PracticeContent(
                        reference(form.reference(), details),
                        codes("areas", form.areas(), details),
                        codes("themes", form.themes(), details),
                        codes("bodies", form.bodies(), details),
                        codes("groups", form.groups(), details),
                        codes("sdgs", form.sdgs(), details),
                        resourceLevel(form.resourceLevel(), details),
                        year("yearFrom", form.yearFrom(), details),
                        year("yearTo", form.yearTo(), details),
                        attribution(form.attribution(), details),
                        Boolean.TRUE.equals(form.openToContact()),
                        texts.check(Objects.requireNonNullElse(form.texts(), List.of()), details),
                        answered.check(form, stood, details),
                        KnownRules.check(form.known(), details),
                        Leaving.NONE);
        checkYears(content, details);
        return details.isEmpty()
                ? Outcome.done(content)
                : Outcome.refused(Refusal.invalid(details));
    }

    private static String reference(@Nullable String given, List<Detail> details) {
        String reference = given == null ? "" : given.strip();
        if (reference.length() > LONGEST_REFERENCE) {
            details.add(Detail.of("reference", "text.too-long", LONGEST_REFERENCE));
        }
        if (TextRules.hasControlCharacters(reference) || reference.indexOf('\n') >= 0) {
            details.add(Detail.of("reference", "text.one-line"));
        }
        return reference;
    }

    private List<String> codes(
            String vocabulary, @Nullable List<String> given, List<Detail> details) {
        if (given == null) {
            return List.of();
        }
        var chosen = new LinkedHashSet<String>();
        for (int i = 0; i < given.size(); i++) {
            // JSON may hold null where the type says it cannot.
            String code = Objects.requireNonNullElse(given.get(i), "").strip();
            if (!codes.isKnown(vocabulary, code)) {
                details.add(
                        Detail.of(vocabulary + "[" + i + "]", "code.unknown", code, vocabulary));
            }
            chosen.add(code);
        }
        if (chosen.size() > MOST_CODES) {
            details.add(Detail.of(vocabulary, "codes.too-many", MOST_CODES));
        }
        return List.copyOf(chosen);
    }

    private String resourceLevel(@Nullable String given, List<Detail> details) {
        String code = given == null ? "" : given.strip();
        if (!code.isEmpty() && !codes.isKnown("resource-levels", code)) {
            details.add(Detail.of("resourceLevel", "code.unknown", code, "resource-levels"));
        }
        return code;
    }

    private static @Nullable Integer year(
            String field, @Nullable Integer year, List<Detail> details) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            details.add(
                    Detail.of(
                            field,
                            "year.out-of-range",
                            Integer.toString(FIRST_YEAR),
                            Integer.toString(LAST_YEAR)));
        }
        return year;
    }

    private static void checkYears(PracticeContent content, List<Detail> details) {
        Integer from = content.yearFrom();
        Integer to = content.yearTo();
        if (from != null && to != null && to < from) {
            details.add(Detail.of("yearTo", "years.reversed"));
        }
    }

    private static PracticeContent.Attribution attribution(
            @Nullable String given, List<Detail> details) {
        if (given == null || given.isBlank()) {
            return PracticeContent.Attribution.NAMED;
        }
        var found = find(PracticeContent.Attribution.values(), given);
        if (found.isEmpty()) {
            details.add(
                    Detail.of(
                            "attribution",
                            "choice.unknown",
                            given,
                            listed(PracticeContent.Attribution.values())));
        }
        return found.orElse(PracticeContent.Attribution.NETWORK);
    }

    static <E extends Enum<E>> Optional<E> find(E[] choices, String given) {
        String name = given.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(choices).filter(choice -> choice.name().equals(name)).findFirst();
    }

    static <E extends Enum<E>> String listed(E[] choices) {
        return String.join(", ", Arrays.stream(choices).map(Enum::name).toList());
    }
}
