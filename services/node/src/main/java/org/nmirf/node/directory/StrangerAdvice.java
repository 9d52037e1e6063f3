package org.nmirf.node.directory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Tells every page whether the person before it is known here. A page shows {@code people/parts ::
 * stranger} where the attribute is there.
 */
@ControllerAdvice(annotations = Controller.class)
class StrangerAdvice {

    private final FocalPoints focalPoints;

    StrangerAdvice(FocalPoints focalPoints) {
        this.focalPoints = focalPoints;
    }

    @ModelAttribute("stranger")
    @Nullable Stranger stranger(Optional<CurrentPerson> current) {
        return current.map(Person::of).filter(this::isStranger).map(this::stranger).orElse(null);
    }

    private boolean isStranger(Person person) {
        boolean needsAName = person.is(Role.FOCAL_POINT) || person.is(Role.CONTRIBUTOR);
        return needsAName
                && focalPoints.findByAccount(person.name()).filter(FocalPoint::isActive).isEmpty();
    }

    private Stranger stranger(Person person) {
        return new Stranger(person.name(), focalPoints.coordinators());
    }
}
