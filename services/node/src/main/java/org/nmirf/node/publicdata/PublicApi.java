package org.nmirf.node.publicdata;

import java.util.List;
import org.nmirf.node.access.OpenToAll;
import org.nmirf.node.identity.PublicAddress;
import org.nmirf.node.publicview.PublicQuery;
import org.nmirf.node.publicview.PublicRecommendation;
import org.nmirf.node.publicview.ShownRecommendations;
import org.nmirf.node.publicview.ShownRecommendations.Shown;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the public sees, for programs; nobody has to say who they are. */
@RestController
@OpenToAll
@RequestMapping("/api/public/recommendations")
class PublicApi {

    private static final int MOST = 100;

    private final ShownRecommendations shown;
    private final PublicAddress address;

    PublicApi(ShownRecommendations shown, PublicAddress address) {
        this.shown = shown;
        this.address = address;
    }

    /** One page of what was found; pages count from 0. */
    record Page(List<PublicAnswer> items, int total, int page, int size) {}

    /** What fits, narrowed by the same parameters as the page. */
    @GetMapping
    Page list(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var all = shown.all();
        var found = shown.search(PublicQuery.of(parameters)).items();
        int most = Math.min(Math.max(1, size), MOST);
        int current = Math.max(0, page);
        List<PublicAnswer> items =
                found.stream()
                        .skip((long) current * most)
                        .limit(most)
                        .map(one -> answer(one, all))
                        .toList();
        return new Page(items, found.size(), current, most);
    }

    /** The one with that id, if the public may see it. */
    @GetMapping("/{id}")
    PublicAnswer one(@PathVariable String id) {
        var all = shown.all();
        return all.find(Dossiers.uuid(id))
                .map(one -> answer(one, all))
                .orElseThrow(() -> new MissingPageException(id));
    }

    private PublicAnswer answer(PublicRecommendation one, Shown all) {
        return PublicAnswer.of(
                one,
                address.at("/public/recommendations/" + one.id()).toString(),
                all.changed(one));
    }
}
