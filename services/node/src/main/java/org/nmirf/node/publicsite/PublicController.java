package org.nmirf.node.publicsite;

import org.nmirf.node.access.OpenToAll;
import org.nmirf.node.publicview.PublicQuery;
import org.nmirf.node.site.Dossiers;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages for people without accounts. */
@Controller
@OpenToAll
class PublicController {

    private final PublicPages pages;

    PublicController(PublicPages pages) {
        this.pages = pages;
    }

    @GetMapping("/public")
    ModelAndView home(Reader reader) {
        return pages.home(reader);
    }

    @GetMapping("/public/recommendations")
    ModelAndView list(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "0") String page,
            Reader reader) {
        int number = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0;
        return pages.list(PublicQuery.of(parameters), number, reader);
    }

    @GetMapping("/public/recommendations/{id}")
    ModelAndView item(@PathVariable String id, Reader reader) {
        return pages.item(Dossiers.uuid(id), reader);
    }

    @GetMapping("/public/progress")
    ModelAndView progress(Reader reader) {
        return pages.progress(reader);
    }

    @GetMapping("/public/downloads")
    ModelAndView downloads(Reader reader) {
        return pages.page(
                "downloads", "/public/downloads", pages.say("publicsite.downloads", reader));
    }

    @GetMapping("/public/about")
    ModelAndView about(Reader reader) {
        return pages.page("about", "/public/about", pages.say("publicsite.about", reader));
    }
}
