package org.nmirf.hub.recommendation;

import java.net.URI;
import java.util.List;
import org.nmirf.hub.recommendation.Asked.Given;
import org.nmirf.hub.recommendation.Asked.Reason;
import org.nmirf.hub.recommendation.Asked.Refused;
import org.nmirf.hub.search.Names;
import org.nmirf.hub.search.SearchFaults;
import org.nmirf.hub.search.SearchUnavailableException;
import org.nmirf.web.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** The page where a reader gives a recommendation and gets those who answered it. */
@Controller
class RecommendationController {

    private static final String PATH = "/recommendations";
    private static final String VIEW = "recommendation/answers";

    /** Longer addresses are cut by some programs that people send them with. */
    private static final int LONGEST_ADDRESS = 1800;

    private final FindAnswers answers;
    private final Names names;

    RecommendationController(FindAnswers answers, Names names) {
        this.answers = answers;
        this.names = names;
    }

    @GetMapping(PATH)
    ModelAndView read(@RequestParam(defaultValue = "") String text, Reader reader) {
        Asked asked = Asked.read(text);
        return asked instanceof Refused(var reason) && reason == Reason.EMPTY
                ? view(text)
                : page(asked, text, reader);
    }

    /** What fits in an address gets one, to be kept and passed on; the rest is answered at once. */
    @PostMapping(PATH)
    ModelAndView ask(@RequestParam(defaultValue = "") String text, Reader reader) {
        Asked asked = Asked.read(text);
        if (asked instanceof Given given) {
            URI address = address(given, text);
            if (address.toString().length() <= LONGEST_ADDRESS) {
                var there = new RedirectView(address.toString(), true);
                there.setStatusCode(HttpStatus.SEE_OTHER);
                there.setPropagateQueryParams(false);
                return new ModelAndView(there);
            }
        }
        return page(asked, text, reader);
    }

    private static URI address(Given asked, String text) {
        Reference reference = asked.reference();
        String kept =
                reference != null && asked.words().isEmpty() ? reference.text() : text.strip();
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("text", "{text}")
                .encode()
                .buildAndExpand(kept)
                .toUri();
    }

    private ModelAndView page(Asked asked, String text, Reader reader) {
        try {
            return switch (asked) {
                case Refused(var reason) -> {
                    ModelAndView refused = view(text).addObject("reason", reason.word());
                    refused.setStatus(HttpStatus.BAD_REQUEST);
                    yield refused;
                }
                case Given given -> {
                    Answers found = answers.find(given, reader.language());
                    yield view(text)
                            .addObject("answers", found)
                            .addObject(
                                    "subjects",
                                    SubjectLink.of(found.concepts(), reader.language(), names));
                }
            };
        } catch (SearchUnavailableException fault) {
            return SearchFaults.page(fault);
        }
    }

    private static ModelAndView view(String text) {
        return new ModelAndView(VIEW)
                .addObject("text", text)
                .addObject("longest", Asked.LONGEST)
                .addObject("subjects", List.of());
    }
}
