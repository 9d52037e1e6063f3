package org.nmirf.node.publicsite;

import jakarta.servlet.http.HttpServletResponse;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Role;
import org.nmirf.node.publicview.PublicQuery;
import org.nmirf.node.site.Dossiers;
import org.nmirf.web.page.Reader;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The public pages for those who decide about them, whether the site is on or off. */
@Controller
@RequestMapping(Look.PREVIEW)
@AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN})
class PreviewController {

    private final PublicPages pages;
    private final Looks looks;

    PreviewController(PublicPages pages, Looks looks) {
        this.pages = pages;
        this.looks = looks;
    }

    /** Nothing of it stays in a cache or comes into a search engine. */
    @ModelAttribute
    void seal(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    ModelAndView home(Reader reader) {
        return pages.home(looks.preview(), reader);
    }

    @GetMapping("/recommendations")
    ModelAndView list(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "0") String page,
            Reader reader) {
        return pages.list(
                looks.preview(), PublicQuery.of(parameters), PublicList.number(page), reader);
    }

    @GetMapping("/recommendations/{id}")
    ModelAndView item(@PathVariable String id, Reader reader) {
        return pages.item(looks.preview(), Dossiers.uuid(id), reader);
    }

    @GetMapping("/progress")
    ModelAndView progress(Reader reader) {
        return pages.progress(looks.preview(), reader);
    }

    @GetMapping("/consultations")
    ModelAndView consultations(Reader reader) {
        return pages.consultations(looks.preview(), reader);
    }

    @GetMapping("/consultations/{id}")
    ModelAndView consultation(@PathVariable String id, Reader reader) {
        return pages.consultation(looks.preview(), Dossiers.uuid(id), reader);
    }

    @GetMapping("/downloads")
    ModelAndView downloads(Reader reader) {
        return pages.plain(looks.preview(), "downloads", reader);
    }

    @GetMapping("/about")
    ModelAndView about(Reader reader) {
        return pages.plain(looks.preview(), "about", reader);
    }
}
