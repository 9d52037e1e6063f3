package org.nmirf.node.assembly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.nmirf.node.series.Decimals;
import org.nmirf.node.series.Period;
import org.nmirf.web.language.Days;
import org.nmirf.web.language.Language;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.context.MessageSource;

/**
 * The words that the program itself puts into a report, in the language of the report.
 *
 * @param country ISO 3166-1 alpha-2; decides the names of months
 */
record Phrases(
        MessageSource messages, Vocabularies vocabularies, Language language, String country) {

    /** A sentence with its parts. */
    String say(String key, Object... parts) {
        return Objects.requireNonNullElse(
                messages.getMessage(key, parts, language.locale(country)), key);
    }

    /** What a code is called. */
    String label(String vocabulary, String code) {
        return vocabularies.label(vocabulary, code, language.code());
    }

    /** A number with the grouping and decimals of the language. */
    String number(BigDecimal number) {
        return Decimals.say(number, language.locale(country));
    }

    /** A year, or a month written out. */
    String period(Period period) {
        return period.say(language.locale(country));
    }

    /** A day written out. */
    String day(LocalDate day) {
        return Days.written(day, language.locale(country));
    }
}
