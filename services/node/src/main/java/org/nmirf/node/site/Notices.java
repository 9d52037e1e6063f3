package org.nmirf.node.site;

import java.util.Locale;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.RefusalTexts;
import org.nmirf.web.page.Notice;
import org.springframework.stereotype.Component;

/** Tells refusals at the top of a page. */
@Component
public class Notices {

    /** Name of the model or flash attribute that the layout shows. */
    public static final String ATTRIBUTE = "notice";

    private final RefusalTexts texts;

    Notices(RefusalTexts texts) {
        this.texts = texts;
    }

    /** The refusal and, where fields are wrong, the first of them. */
    public Notice of(Refusal refusal, Locale locale) {
        String all = say(refusal, locale);
        String first =
                refusal.details().stream()
                        .findFirst()
                        .map(detail -> " " + say(detail, locale))
                        .orElse("");
        return Notice.error("notice.refused", all + first);
    }

    /** The whole refusal in a sentence or two. */
    public String say(Refusal refusal, Locale locale) {
        return texts.say(refusal, locale);
    }

    /** What is wrong with one field. */
    public String say(Refusal.Detail detail, Locale locale) {
        return texts.say(detail, locale);
    }
}
