package org.nmirf.hub.developer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.nmirf.hub.limit.LimitSettings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page for developers. */
@Controller
class DeveloperController {

    private final LimitSettings limits;

    DeveloperController(LimitSettings limits) {
        this.limits = limits;
    }

    /**
     * A part of the page.
     *
     * @param word end of its message keys
     */
    record Section(String word, List<Example> examples) {

        private static Section of(Example.Part part) {
            return new Section(part.name().toLowerCase(Locale.ROOT), Example.of(part));
        }
    }

    @GetMapping("/developers")
    ModelAndView page() {
        return new ModelAndView("developer/developers")
                .addObject(
                        "base", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString())
                .addObject(
                        "sections", Arrays.stream(Example.Part.values()).map(Section::of).toList())
                .addObject("limits", limits);
    }
}
