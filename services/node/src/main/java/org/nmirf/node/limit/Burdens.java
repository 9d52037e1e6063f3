package org.nmirf.node.limit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** How much each address takes, read from the controllers themselves. */
@Component
class Burdens {

    /** What a form or a document may bring that is no file. */
    static final Most USUAL = new Most(2, 2);

    private static final long MEGABYTE = 1024L * 1024;

    private final List<Burden> burdens;

    Burdens(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        List<Burden> found = new ArrayList<>();
        mapping.getHandlerMethods()
                .forEach(
                        (info, handler) -> {
                            TakesFile takes = handler.getMethodAnnotation(TakesFile.class);
                            if (takes != null) {
                                info.getPatternValues()
                                        .forEach(
                                                pattern ->
                                                        found.add(
                                                                Burden.of(
                                                                        pattern,
                                                                        takes.megabytes())));
                            }
                        });
        found.sort(Comparator.comparing(Burden::pattern, PathPattern.SPECIFICITY_COMPARATOR));
        this.burdens = List.copyOf(found);
    }

    /**
     * The most that a request may bring.
     *
     * @param megabytes of the request
     * @param said what people are told: of the file, beside which there are other fields
     */
    record Most(int megabytes, int said) {

        long bytes() {
            return megabytes * MEGABYTE;
        }
    }

    private record Burden(PathPattern pattern, Most most) {

        static Burden of(String pattern, int megabytes) {
            return new Burden(
                    PathPatternParser.defaultInstance.parse(pattern),
                    new Most(megabytes + 1, megabytes));
        }
    }

    /** The most that a request with files to that path may bring. */
    Most ofFiles(String path) {
        var asked = PathContainer.parsePath(path);
        return burdens.stream()
                .filter(burden -> burden.pattern().matches(asked))
                .findFirst()
                .map(Burden::most)
                .orElse(USUAL);
    }
}
