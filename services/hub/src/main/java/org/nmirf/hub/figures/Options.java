package org.nmirf.hub.figures;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;

/** What can be chosen in a field of a page of figures. */
final class Options {

    private Options() {}

    /** What was asked for stands among them even where nothing has it. */
    static List<Option> of(List<String> codes, String asked, UnaryOperator<String> label) {
        return Stream.concat(
                        codes.stream(),
                        Stream.of(asked).filter(one -> !one.isEmpty() && !codes.contains(one)))
                .map(code -> Option.of(code, label.apply(code), code.equals(asked)))
                .toList();
    }

    /** The same by country, in the order of names. */
    static List<Option> ofCountries(List<String> codes, String asked, Reader reader) {
        return of(codes, asked, reader::country).stream()
                .sorted((one, other) -> reader.language().compare(one.label(), other.label()))
                .toList();
    }
}
