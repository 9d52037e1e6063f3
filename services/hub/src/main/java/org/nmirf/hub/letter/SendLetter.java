package org.nmirf.hub.letter;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.site.PublicAddress;
import org.nmirf.mail.Mail;
import org.nmirf.mail.MailServer;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a letter as e-mail, as text and as HTML, and hands it to the mail server. */
@Component
public class SendLetter {

    private static final String END = "\n\n";

    private final MailServer server;
    private final LetterWords words;
    private final ITemplateEngine templates;
    private final PublicAddress site;

    /**
     * Looks at the settings that belong together.
     *
     * @throws IllegalStateException if letters would leave for people whom their links do not help
     */
    SendLetter(
            MailServer server, LetterWords words, ITemplateEngine templates, PublicAddress site) {
        if (server.isNamed() && !server.isOnThisMachine() && site.isOfOneMachine()) {
            throw new IllegalStateException(
                    "HUB_PUBLIC_URL must be set where HUB_MAIL_HOST is: links in letters would lead"
                            + " to "
                            + site.base());
        }
        this.server = server;
        this.words = words;
        this.templates = templates;
        this.site = site;
    }

    /** Whether letters can leave: the settings name a mail server. */
    public boolean isPossible() {
        return server.isNamed();
    }

    /** Sends the letter and waits for the server's answer. */
    public Outcome send(Letter letter) {
        return Outcome.of(server.send(print(letter)));
    }

    private Mail print(Letter letter) {
        String off = letter.off() == null ? null : site.at(letter.off());
        return new Mail(
                letter.id().toString(),
                letter.address(),
                "",
                letter.language(),
                letter.subject(),
                text(letter, off),
                html(letter, off),
                off == null ? null : URI.create(off));
    }

    private String text(Letter letter, @Nullable String off) {
        var text = new StringBuilder();
        letter.paragraphs().forEach(paragraph -> text.append(paragraph).append(END));
        for (Letter.Entry entry : letter.entries()) {
            text.append("* ").append(entry.words()).append('\n');
            if (!entry.note().isEmpty()) {
                text.append("  ").append(entry.note()).append('\n');
            }
            text.append("  ").append(entry.href()).append(END);
        }
        for (Letter.Link link : letter.links()) {
            text.append(link.words()).append(":\n").append(link.href()).append(END);
        }
        // What stands before such a line is the letter, by custom.
        text.append("-- \n").append(words.say(letter.language(), "letter.origin")).append('\n');
        if (off != null) {
            text.append(words.say(letter.language(), "letter.off")).append(":\n");
            text.append(inLanguage(off, letter)).append('\n');
        }
        return text.toString();
    }

    private String html(Letter letter, @Nullable String off) {
        var context = new Context(LetterWords.locale(letter.language()));
        context.setVariables(
                Map.of(
                        "letter",
                        letter,
                        "origin",
                        words.say(letter.language(), "letter.origin"),
                        "offWords",
                        words.say(letter.language(), "letter.off")));
        context.setVariable("off", off == null ? null : inLanguage(off, letter));
        return templates.process("letter/mail", context);
    }

    private static String inLanguage(String page, Letter letter) {
        return page + "?lang=" + letter.language().code();
    }
}
