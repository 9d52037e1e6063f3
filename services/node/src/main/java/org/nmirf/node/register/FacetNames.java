package org.nmirf.node.register;

import java.util.HashMap;
import java.util.Map;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institutions;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads what the values of facets are called. */
@Component
class FacetNames {

    private final Institutions institutions;
    private final FocalPoints focalPoints;
    private final MessageSource messages;

    FacetNames(Institutions institutions, FocalPoints focalPoints, MessageSource messages) {
        this.institutions = institutions;
        this.focalPoints = focalPoints;
        this.messages = messages;
    }

    FacetLabels forReader(Reader reader) {
        Map<String, String> names = new HashMap<>();
        institutions
                .all()
                .forEach(one -> names.put(one.id().toString(), one.name(reader.language().code())));
        Map<String, String> people = new HashMap<>();
        focalPoints.all().forEach(one -> people.put(one.id().toString(), one.name()));
        return new FacetLabels(reader, messages, names, people);
    }
}
