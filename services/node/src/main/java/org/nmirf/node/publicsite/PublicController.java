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
    private final Looks looks;

    PublicController(PublicPages pages, Looks looks) {
        this.pages = pages;
        this.looks = looks;
    }

    @GetMapping("/public")
    ModelAndView home(Reader reader) {
        return pages.home(looks.outside(), reader);
    }

    @GetMapping("/public/recommendations")
    ModelAndView list(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "0") String page,
            Reader reader) {
        return pages.list(
                looks.outside(), PublicQuery.of(parameters), PublicList.number(page), reader);
    }

    @GetMapping("/public/recommendations/{id}")
    ModelAndView item(@PathVariable String id, Reader reader) {
        return pages.item(looks.outside(), Dossiers.uuid(id), reader);
    }

    @GetMapping("/public/progress")
    ModelAndView progress(Reader reader) {
        return pages.progress(looks.outside(), reader);
    }

    @GetMapping("/public/consultations")
    ModelAndView consultations(Reader reader) {
        return pages.consultations(looks.outside(), reader);
    }

    @GetMapping("/public/consultations/{id}")
    ModelAndView consultation(@PathVariable String id, Reader reader) {
        return pages.consultation(looks.outside(), Dossiers.uuid(id), reader);
    }

    @GetMapping("/public/downloads")
    ModelAndView downloads(Reader reader) {
        return pages.plain(looks.outside(), "downloads", reader);
    }

    @GetMapping("/public/about")
    ModelAndView about(Reader reader) {
        return pages.plain(looks.outside(), "about", reader);
    }
}
