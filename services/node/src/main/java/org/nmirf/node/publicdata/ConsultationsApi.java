package org.nmirf.node.publicdata;

import java.util.List;
import org.nmirf.node.access.OpenToAll;
import org.nmirf.node.publiccalls.PublicCall;
import org.nmirf.node.publiccalls.PublicConsultation;
import org.nmirf.node.publiccalls.ShownConsultations;
import org.nmirf.node.publicview.PublicSites;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calls for contributions that the public sees, for programs. */
@RestController
@OpenToAll
@RequestMapping("/api/public/consultations")
class ConsultationsApi {

    private final ShownConsultations shown;
    private final PublicSites sites;

    ConsultationsApi(ShownConsultations shown, PublicSites sites) {
        this.shown = shown;
        this.sites = sites;
    }

    /** All of them, what closes last first; none such while the site has no pages of them. */
    @GetMapping
    List<PublicCall> list() {
        var site = sites.get();
        if (!site.hasConsultations()) {
            throw new MissingPageException("consultations");
        }
        return shown.all(site);
    }

    /** One of them with what was asked, what was said and what came of it. */
    @GetMapping("/{id}")
    PublicConsultation get(@PathVariable String id) {
        return shown.find(sites.get(), Dossiers.uuid(id))
                .orElseThrow(() -> new MissingPageException(id));
    }
}
