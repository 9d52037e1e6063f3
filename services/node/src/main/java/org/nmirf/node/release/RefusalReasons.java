package org.nmirf.node.release;

import java.util.List;
import java.util.Locale;
import org.nmirf.node.ledger.Release;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says the hub's refusal codes in plain words. */
@Component
public class RefusalReasons {

    private final MessageSource messages;

    RefusalReasons(MessageSource messages) {
        this.messages = messages;
    }

    /** One sentence a code of the release, in the reader's language. */
    public List<String> of(Release release, Locale locale) {
        return release.codes().stream().map(code -> reason(code, locale)).toList();
    }

    private String reason(String code, Locale locale) {
        // A newer hub may send codes that this node does not know.
        String unknown = messages.getMessage("hub-refusal.unknown", new Object[] {code}, locale);
        String known = messages.getMessage("hub-refusal." + code, null, unknown, locale);
        return known == null ? unknown : known;
    }
}
