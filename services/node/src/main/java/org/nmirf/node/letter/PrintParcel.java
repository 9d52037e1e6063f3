package org.nmirf.node.letter;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nmirf.mail.Mail;
import org.nmirf.node.identity.NodeIdentity;
import org.nmirf.node.identity.PublicAddress;
import org.nmirf.web.vocabulary.Countries;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes one e-mail of the letters that leave together. */
@Component
class PrintParcel {

    private static final String TEMPLATE = "letter/mail";
    private static final String END = "\n\n";

    private final WriteSheet words;
    private final ITemplateEngine templates;
    private final Countries countries;
    private final NodeIdentity identity;
    private final PublicAddress address;

    PrintParcel(
            WriteSheet words,
            ITemplateEngine templates,
            Countries countries,
            NodeIdentity identity,
            PublicAddress address) {
        this.words = words;
        this.templates = templates;
        this.countries = countries;
        this.identity = identity;
        this.address = address;
    }

    /**
     * What is around the letters.
     *
     * @param greeting first line
     * @param origin where it comes from
     * @param turnOff words of the link that turns the kind off; empty where that is not possible
     */
    private record Frame(
            String subject,
            String greeting,
            String origin,
            String turnOff,
            @Nullable URI page,
            @Nullable URI oneClick) {}

    /** The e-mail. Its Message-ID is the same at every attempt. */
    Mail print(List<StoredLetter> parcel) {
        StoredLetter first = parcel.getFirst();
        Addressee to = first.to();
        Locale locale = words.locale(to.language());
        List<Sheet> sheets =
                parcel.stream().map(letter -> Objects.requireNonNull(letter.sheet())).toList();
        Frame frame = frame(parcel, sheets, locale);
        return new Mail(
                Objects.requireNonNull(first.parcel()).toString(),
                to.address(),
                to.name(),
                to.language(),
                frame.subject(),
                text(frame, sheets),
                html(frame, sheets, to, locale),
                frame.oneClick());
    }

    private Frame frame(List<StoredLetter> parcel, List<Sheet> sheets, Locale locale) {
        StoredLetter first = parcel.getFirst();
        Addressee to = first.to();
        boolean isAlone = parcel.size() == 1;
        // A digest holds several kinds: what one click would turn off could not be foreseen.
        boolean mayTurnOff = isAlone && first.kind().optional();
        String link = "/letters/off/" + first.turnOff();
        return new Frame(
                isAlone ? sheets.getFirst().subject() : say(locale, "digest", parcel.size()),
                to.name().isEmpty() ? say(locale, "greeting") : say(locale, "hello", to.name()),
                say(locale, "origin", countries.name(identity.country().code(), to.language())),
                mayTurnOff ? say(locale, "turn-off") : "",
                mayTurnOff ? address.at(link + "?lang=" + to.language().code()) : null,
                mayTurnOff ? address.at("/api" + link) : null);
    }

    private String say(Locale locale, String key, Object... arguments) {
        return words.say(Phrase.of("letter.mail." + key, arguments), locale);
    }

    private static String text(Frame frame, List<Sheet> sheets) {
        var text = new StringBuilder(frame.greeting()).append(END);
        for (Sheet sheet : sheets) {
            if (sheets.size() > 1) {
                text.append("* ").append(sheet.subject()).append(END);
            }
            sheet.paragraphs().forEach(paragraph -> text.append(paragraph).append(END));
            for (Sheet.Link link : sheet.links()) {
                text.append(link.words()).append(":\n").append(link.href()).append(END);
            }
        }
        // What stands before such a line is the letter, by custom.
        text.append("-- \n").append(frame.origin()).append('\n');
        if (frame.page() != null) {
            text.append(frame.turnOff()).append(":\n").append(frame.page()).append('\n');
        }
        return text.toString();
    }

    private String html(Frame frame, List<Sheet> sheets, Addressee to, Locale locale) {
        var context = new Context(locale);
        context.setVariables(
                Map.of(
                        "language", to.language(),
                        "subject", frame.subject(),
                        "greeting", frame.greeting(),
                        "origin", frame.origin(),
                        "turnOff", frame.turnOff(),
                        "sheets", sheets,
                        "isDigest", sheets.size() > 1));
        context.setVariable("page", frame.page());
        return templates.process(TEMPLATE, context);
    }
}
