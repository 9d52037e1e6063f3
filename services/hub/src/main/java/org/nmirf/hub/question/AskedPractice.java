package org.nmirf.hub.question;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.Source;
import org.nmirf.hub.ledger.Entry;
import org.nmirf.hub.search.IndexedPractice;
import org.nmirf.hub.search.ShownLanguage;

/**
 * A practice as those who ask about it may know it.
 *
 * @param content null while it cannot be found
 * @param country who shares it; null unless named
 * @param region its regional group; null unless it is all that is told
 * @param isLive whether it was not taken back
 */
record AskedPractice(
        String id,
        @Nullable IndexedPractice content,
        @Nullable String country,
        @Nullable String region,
        boolean isLive) {

    static AskedPractice of(Entry entry, @Nullable IndexedPractice content) {
        Source source = entry.source();
        return new AskedPractice(
                entry.subject().id().toString(),
                content,
                source instanceof Source.OfMember(var country) ? country.code() : null,
                source instanceof Source.OfGroup(var group) ? group : null,
                entry.state() == Entry.State.LIVE);
    }

    /** Whether the country is told. */
    public boolean isNamed() {
        return country() != null;
    }

    /** Whether its mechanism welcomes questions. */
    boolean isOpen() {
        IndexedPractice found = content();
        return isLive() && found != null && found.openToContact();
    }

    /** The language in which readers of that one are shown its title. */
    public String languageFor(String reader) {
        IndexedPractice found = content();
        return found == null ? reader : ShownLanguage.of(found, reader);
    }

    /** Its title for readers of that language; empty while it cannot be found. */
    public String titleFor(String reader) {
        IndexedPractice found = content();
        var text = found == null ? null : found.texts().get(languageFor(reader));
        return text == null ? "" : text.title();
    }

    Set<String> languages() {
        IndexedPractice found = content();
        return found == null ? Set.of() : found.texts().keySet();
    }
}
