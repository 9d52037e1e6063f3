package org.nmirf.hub.letter;

import java.time.LocalDate;
import java.util.Locale;
import org.nmirf.web.language.Days;
import org.nmirf.web.language.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Speaks in a language while nobody stands before a screen. */
@Component
public class LetterWords {

    private final MessageSource messages;

    LetterWords(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A sentence.
     *
     * @throws org.springframework.context.NoSuchMessageException if there is none of that key
     */
    public String say(Language language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale(language));
    }

    /** A day written out. */
    public String day(Language language, LocalDate day) {
        return Days.written(day, locale(language));
    }

    /** The month of a day written out. */
    public String month(Language language, LocalDate day) {
        return Days.month(day, locale(language));
    }

    static Locale locale(Language language) {
        return language.locale(null);
    }
}
