package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;

/** What the rules for names have found in one text so far. */
final class NameMarks {

    static final Set<String> LETTERS_THAT_ARE_WORDS = Set.of("a", "e", "i", "o", "u", "y");
    private static final Set<String> DEGREES = Set.of("qc", "kc", "phd", "md", "esq");

    final Names names;
    final List<Word> words;
    private final List<Mark> marks = new ArrayList<>();
    private final Set<String> letters = new HashSet<>();

    NameMarks(Names names) {
        this.names = names;
        this.words = names.words;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    void add(int first, int last, Explanation explanation, String rule) {
        marks.add(
                Mark.likely(
                        words.get(first).start(),
                        words.get(last).end(),
                        IdentifierType.PERSON,
                        explanation,
                        rule));
    }

    /** Remembers that a person of the text is called by one letter. */
    void called(Word letter) {
        letters.add(letter.text());
    }

    /** The last word of a name with the degree behind it. */
    int withDegree(int last) {
        boolean degree =
                last + 1 < words.size()
                        && DEGREES.contains(words.get(last + 1).lower())
                        && words.get(last + 1).isCapitalised()
                        && words.get(last + 1).gap().length() <= 2;
        return degree ? last + 1 : last;
    }

    /** A person who is only a letter after a title is the same letter elsewhere. */
    void lettersAgain() {
        for (int at = 0; at < words.size() && !letters.isEmpty(); at++) {
            Word word = words.get(at);
            char after = names.text.at(word.end());
            if (word.isInitial()
                    && letters.contains(word.text())
                    && !LETTERS_THAT_ARE_WORDS.contains(word.lower())
                    && after != '\''
                    && after != '/') {
                add(at, at, Explanation.PART_OF_NAME, "LETTER");
            }
        }
    }
}
