package org.nmirf.node.publicsite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nmirf.node.identity.PublicAddress;
import org.nmirf.node.publiccalls.ShownConsultations;
import org.nmirf.node.publicview.PublicFacet;
import org.nmirf.node.publicview.PublicQuery;
import org.nmirf.node.publicview.PublicRecommendation;
import org.nmirf.node.publicview.ShownRecommendations;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the public pages together. */
@Component
class PublicPages {

    private static final List<PublicFacet> CHARTS =
            List.of(PublicFacet.STATUS, PublicFacet.BODY, PublicFacet.THEME, PublicFacet.CYCLE);

    private final ShownRecommendations shown;
    private final ShownConsultations consultations;
    private final MessageSource messages;
    private final PublicAddress address;

    PublicPages(
            ShownRecommendations shown,
            ShownConsultations consultations,
            MessageSource messages,
            PublicAddress address) {
        this.shown = shown;
        this.consultations = consultations;
        this.messages = messages;
        this.address = address;
    }

    /** What the head of a page tells other sites; the address is that of no certain language. */
    record Share(String url, String title) {}

    /**
     * A page of that template.
     *
     * @param path of the page on the public site, which names it whatever else the address says
     */
    private ModelAndView page(Look look, String template, String path, String title) {
        var page =
                new ModelAndView("publicsite/" + template)
                        .addObject("publicSite", look.site())
                        .addObject("look", look);
        return look.isPreview()
                ? page
                : page.addObject(
                        "share", new Share(address.at(Look.PUBLIC + path).toString(), title));
    }

    /** A page that says the same of every site. */
    ModelAndView plain(Look look, String template, Reader reader) {
        return page(look, template, "/" + template, say("publicsite." + template, reader));
    }

    private String say(String key, Reader reader, Object... arguments) {
        return messages.getMessage(key, arguments, reader.locale());
    }

    ModelAndView home(Look look, Reader reader) {
        var all = look.shown();
        List<PublicRecommendation> latest =
                all.items().stream()
                        .sorted(
                                Comparator.comparing((PublicRecommendation one) -> all.first(one))
                                        .reversed())
                        .limit(5)
                        .toList();
        var found = shown.search(all, PublicQuery.ALL);
        return page(look, "home", "", say("publicsite.title", reader))
                .addObject("total", all.items().size())
                .addObject("latest", latest)
                .addObject("charts", charts(found.counts(), all.items(), reader));
    }

    ModelAndView list(Look look, PublicQuery query, int page, Reader reader) {
        var found = shown.search(look.shown(), query);
        var all = new PublicNames(reader, messages, look.shown().items());
        int last = Math.max(0, (found.items().size() - 1) / PublicList.SIZE);
        int current = Math.min(Math.max(0, page), last);
        List<PublicList.FacetView> facets = new ArrayList<>();
        for (PublicFacet facet : PublicFacet.values()) {
            Map<String, Integer> counts = found.counts().getOrDefault(facet, Map.of());
            List<String> chosen = query.chosen(facet);
            if (counts.size() > 1 || counts.keySet().stream().anyMatch(chosen::contains)) {
                facets.add(
                        new PublicList.FacetView(
                                "publicsite.facet." + facet.word(),
                                facet.word(),
                                all.options(facet, counts, chosen)));
            }
        }
        var view =
                new PublicList(
                        query,
                        found.items().stream()
                                .skip((long) current * PublicList.SIZE)
                                .limit(PublicList.SIZE)
                                .toList(),
                        found.items().size(),
                        current,
                        facets);
        return page(look, "list", "/recommendations", say("publicsite.list", reader))
                .addObject("view", view);
    }

    ModelAndView item(Look look, UUID id, Reader reader) {
        var all = look.shown();
        PublicRecommendation one =
                all.find(id).orElseThrow(() -> new MissingPageException(id.toString()));
        return page(look, "item", "/recommendations/" + id, one.name())
                .addObject("one", one)
                .addObject("name", one.name())
                .addObject(
                        "drawn",
                        one.indicators().stream().map(each -> Drawn.of(each, reader)).toList())
                .addObject("changedAt", all.changed(one));
    }

    ModelAndView progress(Look look, Reader reader) {
        var all = look.shown();
        var found = shown.search(all, PublicQuery.ALL);
        return page(look, "progress", "/progress", say("publicsite.progress", reader))
                .addObject("total", all.items().size())
                .addObject("changedAt", all.changedAt())
                .addObject("charts", charts(found.counts(), all.items(), reader));
    }

    ModelAndView consultations(Look look, Reader reader) {
        if (!look.site().hasConsultations()) {
            throw new MissingPageException("consultations");
        }
        return page(look, "consultations", "/consultations", say("publicsite.calls", reader))
                .addObject("calls", consultations.all(look.site()));
    }

    ModelAndView consultation(Look look, UUID id, Reader reader) {
        var call =
                consultations
                        .find(look.site(), id)
                        .orElseThrow(() -> new MissingPageException(id.toString()));
        String title = call.title().wordsFor(reader.language().code());
        return page(look, "consultation", "/consultations/" + id, title)
                .addObject("call", call)
                .addObject("name", title);
    }

    /** What has one value only tells nothing. */
    private List<Chart> charts(
            Map<PublicFacet, Map<String, Integer>> counts,
            List<PublicRecommendation> shownNow,
            Reader reader) {
        var names = new PublicNames(reader, messages, shownNow);
        return CHARTS.stream()
                .filter(
                        facet ->
                                counts.getOrDefault(facet, Map.of()).keySet().stream()
                                        .anyMatch(value -> !value.equals(PublicFacet.NONE)))
                .map(
                        facet ->
                                Chart.of(
                                        facet,
                                        counts.getOrDefault(facet, Map.of()),
                                        shownNow.size(),
                                        names))
                .toList();
    }
}
