package org.nmirf.hub.letter;

import java.util.UUID;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Confirms an address, without sign-in: whoever reads mail there need not be signed in here. Only a
 * press of the button confirms, because mail scanners open links.
 */
@Controller
class AddressController {

    private static final String PAGE = "letter/address";

    private final Addresses addresses;

    AddressController(Addresses addresses) {
        this.addresses = addresses;
    }

    @GetMapping("/alerts/addresses/{confirmation}")
    ModelAndView ask(@PathVariable UUID confirmation) {
        return addresses
                .asked(confirmation)
                .map(
                        address ->
                                page(false)
                                        .addObject("address", address)
                                        .addObject("confirmation", confirmation))
                .orElseGet(AddressController::lapsed);
    }

    @PostMapping("/alerts/addresses/{confirmation}")
    ModelAndView confirm(@PathVariable UUID confirmation) {
        return addresses.confirm(confirmation) ? page(true) : lapsed();
    }

    /** For whoever lost the letter, and is signed in. */
    @PostMapping("/alerts/addresses")
    String askAgain(
            @RequestParam(defaultValue = "") String address,
            CurrentPerson person,
            Reader reader,
            RedirectAttributes next) {
        next.addFlashAttribute(
                "notice",
                switch (addresses.askAgain(person.subject(), address, reader.language())) {
                    case LEAVES -> Notice.success("alert.address.sent");
                    case NONE -> Notice.error("alert.address.none");
                    case TOO_OFTEN ->
                            Notice.error(
                                    "writing.fault.addresses",
                                    Integer.toString(Addresses.MOST_A_DAY));
                });
        return "redirect:/alerts";
    }

    private static ModelAndView page(boolean isDone) {
        return new ModelAndView(PAGE).addObject("isDone", isDone).addObject("isLapsed", false);
    }

    private static ModelAndView lapsed() {
        return new ModelAndView(PAGE, HttpStatus.NOT_FOUND)
                .addObject("isDone", false)
                .addObject("isLapsed", true);
    }
}
