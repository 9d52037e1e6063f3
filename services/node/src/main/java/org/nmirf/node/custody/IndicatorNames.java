package org.nmirf.node.custody;

import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.chronicle.RecordNames;
import org.nmirf.node.indicator.Indicators;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** Knows what indicators are called. */
@Component
class IndicatorNames implements RecordNames {

    private final Indicators indicators;

    IndicatorNames(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public String kind() {
        return Indicators.KIND;
    }

    @Override
    public Optional<Name> name(UUID id, Language reader) {
        return indicators
                .find(id)
                .flatMap(one -> one.content().name().bestFor(reader.code()))
                .map(name -> new Name(name.text(), name.language(), "/indicators/" + id));
    }
}
