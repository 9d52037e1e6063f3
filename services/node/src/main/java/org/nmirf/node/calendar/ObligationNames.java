package org.nmirf.node.calendar;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.chronicle.RecordNames;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.Obligations;
import org.nmirf.web.language.Language;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Knows what obligations are called: the body, and what is owed to it. */
@Component
class ObligationNames implements RecordNames {

    private final Obligations obligations;
    private final Vocabularies vocabularies;
    private final MessageSource messages;

    ObligationNames(Obligations obligations, Vocabularies vocabularies, MessageSource messages) {
        this.obligations = obligations;
        this.vocabularies = vocabularies;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return Obligations.KIND;
    }

    @Override
    public Optional<Name> name(UUID id, Language reader) {
        return obligations
                .find(id)
                .map(one -> new Name(words(one, reader), reader.code(), "/obligations/" + id));
    }

    /** What it is called in that language. */
    String words(Obligation obligation, Language reader) {
        var content = obligation.content();
        return messages.getMessage(
                "calendar.feed.title",
                new Object[] {
                    vocabularies.label("bodies", content.body(), reader.code()),
                    messages.getMessage(
                            "obligation.procedure." + content.procedure(),
                            null,
                            Locale.forLanguageTag(reader.code()))
                },
                Locale.forLanguageTag(reader.code()));
    }
}
