package org.nmirf.hub.citation;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nmirf.hub.member.Member;
import org.nmirf.web.page.Reader;

/**
 * What a mechanism calls itself.
 *
 * @param text its name
 * @param language ISO 639-1 code of the name
 */
public record MechanismName(String text, String language) {

    /**
     * The name in the reader's language, else in that of the text that is shown, else in one it
     * has; empty when it has none.
     *
     * @param shown ISO 639-1 code of the language of the text
     */
    public static Optional<MechanismName> of(Member member, String shown, Reader reader) {
        Map<String, String> names = member.names();
        return Stream.concat(
                        Stream.of(reader.language().code(), shown),
                        names.keySet().stream().sorted())
                .flatMap(
                        code ->
                                Stream.ofNullable(names.get(code))
                                        .map(text -> new MechanismName(text, code)))
                .findFirst();
    }
}
