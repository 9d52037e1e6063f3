package org.nmirf.node.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.RefusalTexts;
import org.nmirf.web.page.Notice;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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

    /**
     * What became of a wish, for the next page.
     *
     * @param done key of the message that says that it was done
     */
    public Notice of(Outcome<?> outcome, String done, Locale locale) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> Notice.success(done);
            case Outcome.Refused<?>(var refusal) -> of(refusal, locale);
        };
    }

    /** Says on a page why what was sent from it is refused, and answers with that status. */
    public ModelAndView refused(ModelAndView page, Refusal refusal, Locale locale) {
        page.setStatus(HttpStatusCode.valueOf(refusal.kind().status()));
        return page.addObject("problem", say(refusal, locale));
    }

    /**
     * The page of a form that was refused, as {@link #refused}, where it has more forms than one:
     * what was typed stands in it again.
     *
     * @param form last words of the address that it goes to
     */
    public ModelAndView again(
            ModelAndView page,
            String form,
            Map<String, List<String>> sent,
            Refusal refusal,
            Locale locale) {
        page.setStatus(HttpStatusCode.valueOf(refusal.kind().status()));
        return page.addObject(ATTRIBUTE, of(refusal, locale))
                .addObject(Again.ATTRIBUTE, typed(form, sent, refusal, locale));
    }

    /** The same for the next page, where the form stands on one of another feature. */
    public void again(
            RedirectAttributes flash,
            String form,
            Map<String, List<String>> sent,
            Refusal refusal,
            Locale locale) {
        flash.addFlashAttribute(ATTRIBUTE, of(refusal, locale));
        flash.addFlashAttribute(Again.ATTRIBUTE, typed(form, sent, refusal, locale));
    }

    private Again typed(
            String form, Map<String, List<String>> sent, Refusal refusal, Locale locale) {
        return new Again(form, TypedForm.of(sent).with(refusal, this, locale));
    }

    /**
     * What is wrong with each field, by its name in the refusal; the first where there are more.
     */
    public Map<String, String> errors(Refusal refusal, Locale locale) {
        Map<String, String> errors = new LinkedHashMap<>();
        refusal.details()
                .forEach(detail -> errors.putIfAbsent(detail.field(), say(detail, locale)));
        return errors;
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
