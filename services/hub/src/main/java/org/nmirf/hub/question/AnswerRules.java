package org.nmirf.hub.question;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.disclosure.Outcome;
import org.nmirf.disclosure.ResidualScan;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.hub.writing.Fault;
import org.nmirf.hub.writing.TextRules;
import org.springframework.stereotype.Component;

/** The rules of an answer; stricter where its reader must not learn which country answers. */
@Component
class AnswerRules {

    private static final int LONGEST = 4_000;

    private final ResidualScan scan = new ResidualScan(Duration.ofSeconds(10));

    /**
     * What is wrong with it.
     *
     * @param owner the country that answers
     */
    List<Fault> faults(
            String language,
            String text,
            Question question,
            AskedPractice practice,
            CountryCode owner) {
        List<Fault> faults = new ArrayList<>();
        TextRules.fault("text", text, LONGEST).ifPresent(faults::add);
        if (!TextRules.isLanguage(language)) {
            faults.add(Fault.of("language", "language"));
        }
        if (!faults.isEmpty() || practice.isNamed()) {
            return faults;
        }
        // A language that neither the practice nor the question has would point at somebody.
        if (!practice.languages().contains(language) && !language.equals(question.language())) {
            faults.add(Fault.of("language", "other-language"));
        }
        if (tells(scan.withoutCountry(text, language, owner.code()))) {
            faults.add(Fault.of("text", "tells"));
        }
        return faults;
    }

    private static boolean tells(Outcome<Set<IdentifierType>> scanned) {
        return switch (scanned) {
            case Outcome.Passed<Set<IdentifierType>>(var types) -> !types.isEmpty();
            // A scan that could not finish has not said that the text is clean.
            case Outcome.Refused<Set<IdentifierType>> _ -> true;
        };
    }
}
