package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;

/** Finds the parts of names again wherever else they stand in the item. */
final class NameParts {

    private static final int SHORTEST_PART = 3;

    private final Map<String, IdentifierType> parts = new HashMap<>();

    /** Remembers the words of every name in these marks. */
    void remember(ProseText text, List<Mark> marks) {
        Lexicon lexicon = Lexicon.of(text.language());
        int at = 0;
        List<Mark> ordered = new ArrayList<>(marks);
        ordered.sort(java.util.Comparator.comparingInt(Mark::start));
        for (Mark mark : ordered) {
            while (at > 0 && text.words().get(at - 1).end() > mark.start()) {
                at--;
            }
            while (at < text.words().size() && text.words().get(at).start() < mark.start()) {
                at++;
            }
            for (int in = at;
                    in < text.words().size() && text.words().get(in).end() <= mark.end();
                    in++) {
                Word word = text.words().get(in);
                if (isTelling(word, mark, lexicon)) {
                    parts.putIfAbsent(word.lower(), mark.type());
                }
            }
        }
    }

    private static boolean isTelling(Word word, Mark mark, Lexicon lexicon) {
        boolean name =
                mark.type() == IdentifierType.PERSON
                        || mark.type() == IdentifierType.PLACE
                        || mark.type() == IdentifierType.ORGANISATION;
        if (!name || !word.isLetters() || word.text().length() < SHORTEST_PART || word.isArabic()) {
            return false;
        }
        boolean ordinary = lexicon.isOrdinary(word.lower()) || Lexicon.isPublic(word.lower());
        // An ordinary word becomes a name only where a title says so.
        return word.isCapitalised()
                && (!ordinary
                        || (mark.explanation() == Explanation.TITLE
                                && mark.rule().equals("TITLE")
                                && !Lexicon.isPublic(word.lower())
                                && !Lexicon.ROLES.contains(word.lower())
                                && !Lexicon.ORGANISATIONS.contains(word.lower())
                                && !Lexicon.PARTICLES.contains(word.lower())));
    }

    List<Mark> in(ProseText text) {
        List<Mark> marks = new ArrayList<>();
        for (Word word : text.words()) {
            IdentifierType type = parts.get(word.lower());
            if (type == null && word.lower().endsWith("s") && word.isCapitalised()) {
                type = parts.get(word.lower().substring(0, word.lower().length() - 1));
            }
            if (type != null && word.isCapitalised()) {
                marks.add(
                        Mark.likely(
                                word.start(),
                                word.end(),
                                type,
                                Explanation.PART_OF_NAME,
                                "NAME_PART"));
            }
        }
        return marks;
    }
}
