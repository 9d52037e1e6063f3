package org.nmirf.node.postroom;

import java.util.Objects;
import java.util.UUID;
import org.nmirf.node.access.OpenToAll;
import org.nmirf.node.letter.TurnedOff;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a link in a letter leads people who want no more of its kind. Opening the page changes
 * nothing, since programs that look for viruses open every link.
 */
@Controller
@OpenToAll
class SwitchController {

    private final TurnedOff turnedOff;
    private final MessageSource messages;

    SwitchController(TurnedOff turnedOff, MessageSource messages) {
        this.turnedOff = turnedOff;
        this.messages = messages;
    }

    @GetMapping("/letters/off/{link}")
    String show(@PathVariable String link, Reader reader, Model model) {
        UUID known = Dossiers.uuid(link);
        var choice = turnedOff.find(known).orElseThrow(() -> new MissingPageException(link));
        String key = choice.nameKey();
        model.addAttribute("link", known);
        model.addAttribute("isOff", choice.isOff());
        model.addAttribute(
                "kind",
                Objects.requireNonNull(messages.getMessage(key, null, key, reader.locale())));
        return "postroom/switch";
    }

    @PostMapping("/letters/off/{link}")
    String choose(@PathVariable String link, @RequestParam(defaultValue = "no") String wanted) {
        UUID known = Dossiers.uuid(link);
        if (wanted.equals("yes")) {
            turnedOff.turnOn(known);
        } else {
            turnedOff.turnOff(known);
        }
        return "redirect:/letters/off/" + known;
    }
}
