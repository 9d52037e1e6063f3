package org.nmirf.node.custody;

import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.chronicle.RecordNames;
import org.nmirf.node.indicator.IndicatorValue;
import org.nmirf.node.indicator.Indicators;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** Calls the values of indicators by their indicator and period. */
@Component
class ValueNames implements RecordNames {

    private final Indicators indicators;
    private final IndicatorNames names;

    ValueNames(Indicators indicators, IndicatorNames names) {
        this.indicators = indicators;
        this.names = names;
    }

    @Override
    public String kind() {
        return Indicators.VALUE;
    }

    @Override
    public Optional<Name> name(UUID id, Language reader) {
        return indicators.findValue(id).flatMap(value -> name(value, reader));
    }

    private Optional<Name> name(IndicatorValue value, Language reader) {
        return names.name(value.indicator(), reader)
                .map(
                        name ->
                                new Name(
                                        name.words() + " · " + value.entry().period(),
                                        name.language(),
                                        name.address()));
    }
}
