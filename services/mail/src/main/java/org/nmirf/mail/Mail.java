package org.nmirf.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.language.Language;

/**
 * One e-mail.
 *
 * @param id unique part of its Message-ID; the same at every attempt
 * @param address where it goes
 * @param name of the person; may be empty
 * @param language of the text
 * @param subject one line
 * @param text the whole as plain text
 * @param html the same as HTML
 * @param turnOff takes a POST of RFC 8058 from people who want no more of this kind; null where
 *     that is not possible
 */
public record Mail(
        String id,
        String address,
        String name,
        Language language,
        String subject,
        String text,
        String html,
        @Nullable URI turnOff) {}
