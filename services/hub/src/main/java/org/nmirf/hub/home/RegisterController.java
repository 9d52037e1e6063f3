package org.nmirf.hub.home;

import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public register of members. */
@Controller
class RegisterController {

    private final Register register;

    RegisterController(Register register) {
        this.register = register;
    }

    @GetMapping("/members")
    String members(Reader reader, Model model) {
        model.addAttribute("groups", register.groups(reader));
        model.addAttribute("tiles", register.tiles(reader));
        return "home/members";
    }
}
