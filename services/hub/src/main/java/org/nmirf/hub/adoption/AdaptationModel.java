package org.nmirf.hub.adoption;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets every list of practices say how many members adapted each. */
@ControllerAdvice(annotations = Controller.class)
class AdaptationModel {

    private final AdaptationCounts counts;

    AdaptationModel(AdaptationCounts counts) {
        this.counts = counts;
    }

    @ModelAttribute("adaptations")
    AdaptationCounts adaptations() {
        return counts;
    }
}
