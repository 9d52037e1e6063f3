package org.nmirf.hub.alert;

import java.util.UUID;
import org.nmirf.hub.alert.SavedSearch.Stop;
import org.nmirf.web.page.Notice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Ends letters without sign-in, by the link in each of them. Mail programs send the POST by
 * themselves (RFC 8058); whoever opens the link sees a page first, because mail scanners open links
 * too.
 */
@Controller
class OffController {

    private static final String PAGE = "alert/off";

    private final SavedSearches searches;
    private final SaveSearch save;

    OffController(SavedSearches searches, SaveSearch save) {
        this.searches = searches;
        this.save = save;
    }

    @GetMapping("/alerts/off/{token}")
    ModelAndView ask(@PathVariable UUID token) {
        return searches.byToken(token)
                .map(search -> page(search, !isWritten(search)))
                .orElseGet(OffController::unknown);
    }

    @PostMapping("/alerts/off/{token}")
    ModelAndView stop(@PathVariable UUID token) {
        return searches.byToken(token)
                .map(
                        search -> {
                            try {
                                if (isWritten(search)) {
                                    save.stop(search, Stop.BY_LINK);
                                }
                            } catch (BeingToldException isBeingTold) {
                                return busy(search);
                            }
                            return page(search, true);
                        })
                .orElseGet(OffController::unknown);
    }

    /** Whoever knows the address of a feed may not end it. */
    private static boolean isWritten(SavedSearch search) {
        return search.wish().way() == Way.MAIL && search.progress().stopped() == null;
    }

    private static ModelAndView page(SavedSearch search, boolean isOff) {
        return new ModelAndView(PAGE)
                .addObject("name", search.wish().name())
                .addObject("token", search.token())
                .addObject("isOff", isOff)
                .addObject("isKnown", true);
    }

    private static ModelAndView busy(SavedSearch search) {
        ModelAndView page = page(search, false).addObject("notice", Notice.error("alert.busy"));
        page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return page;
    }

    /** Nothing is sent for it any more: its owner deleted it. */
    private static ModelAndView unknown() {
        return new ModelAndView(PAGE, HttpStatus.NOT_FOUND).addObject("isKnown", false);
    }
}
