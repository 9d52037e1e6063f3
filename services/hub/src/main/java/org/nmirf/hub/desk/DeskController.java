package org.nmirf.hub.desk;

import org.nmirf.hub.concern.Concerns;
import org.nmirf.hub.ledger.NetworkActivity;
import org.nmirf.hub.member.Members;
import org.nmirf.hub.rebuild.RebuildHistory;
import org.nmirf.web.page.Reader;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The committee's desk. */
@Controller
class DeskController {

    private final NetworkActivity activity;
    private final Members members;
    private final RebuildHistory rebuilds;
    private final HealthEndpoint health;
    private final Concerns concerns;

    DeskController(
            NetworkActivity activity,
            Members members,
            RebuildHistory rebuilds,
            HealthEndpoint health,
            Concerns concerns) {
        this.activity = activity;
        this.members = members;
        this.rebuilds = rebuilds;
        this.health = health;
        this.concerns = concerns;
    }

    @GetMapping("/desk")
    String desk(Reader reader, Model model) {
        var totals = activity.totals();
        model.addAttribute("concerns", concerns.open());
        model.addAttribute("totals", totals);
        model.addAttribute("refused", RefusedCount.all(totals.refused()));
        model.addAttribute("members", MemberRow.all(members.all(), activity.byMember(), reader));
        model.addAttribute("engines", Engine.all(health));
        model.addAttribute("rebuilds", rebuilds.latest());
        return "desk/desk";
    }
}
