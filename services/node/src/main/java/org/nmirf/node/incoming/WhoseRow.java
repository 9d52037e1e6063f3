package org.nmirf.node.incoming;

import java.util.Optional;
import org.nmirf.node.concordance.StateList;
import org.nmirf.node.concordance.StateList.States;
import org.nmirf.node.incoming.RawRow.Field;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.symbol.DocumentSymbol;

/** Tells whether a row is about the country of this node. */
final class WhoseRow {

    private static final int MOST_NAMED = 120;

    private final StateList states;
    private final String country;

    WhoseRow(StateList states, String country) {
        this.states = states;
        this.country = country;
    }

    /** Why the row is left out; empty when it is ours. A row of several countries is ours too. */
    Optional<Detail> reason(RawRow row) {
        States named = states.read(row.get(Field.COUNTRIES));
        if (named.codes().contains(country)) {
            return Optional.empty();
        }
        if (!named.codes().isEmpty()) {
            return Optional.of(reason("incoming.other-country", row.value(Field.COUNTRIES)));
        }
        if (!named.unknown().isEmpty()) {
            return Optional.of(reason("incoming.country-unknown", row.value(Field.COUNTRIES)));
        }
        return DocumentSymbol.parse(row.value(Field.SYMBOL))
                .country()
                .filter(other -> !other.equals(country))
                .map(other -> reason("incoming.other-country", row.value(Field.SYMBOL)));
    }

    /** How many countries the row names. */
    int count(RawRow row) {
        return states.read(row.get(Field.COUNTRIES)).codes().size();
    }

    private static Detail reason(String code, String named) {
        return Detail.of("country", code, named.substring(0, Math.min(MOST_NAMED, named.length())));
    }
}
