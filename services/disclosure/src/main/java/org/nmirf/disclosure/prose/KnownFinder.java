package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nmirf.disclosure.identifiers.Confidence;
import org.nmirf.disclosure.identifiers.Deadline;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.Hit;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.known.KnownEntities;
import org.nmirf.disclosure.spi.EntityDetector.Passage;
import org.nmirf.disclosure.words.Vocabulary;
import org.nmirf.disclosure.words.WordLists;

/** Finds what the country holds about the record, in every spelling and alphabet. */
public final class KnownFinder implements ItemRule {

    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_SOUND = 3;
    private static final int SHORTEST_VALUE = 4;
    private static final int LONGEST_JOINED = 3;

    private static final Set<String> ARTICLES =
            Set.of(
                    "el", "al", "ben", "bin", "bint", "ibn", "ould", "abu", "abou", "de", "da",
                    "do", "dos", "van", "von", "эль", "аль", "бен", "بن", "ابن", "بنت", "ابو");

    private record Part(String word, IdentifierType type, boolean isArabic, boolean isCyrillic) {}

    private final Map<String, IdentifierType> exact = new HashMap<>();
    private final Map<String, List<Part>> bySound = new HashMap<>();
    private final Map<Character, List<Part>> byFirst = new HashMap<>();
    private final Map<String, IdentifierType> values = new HashMap<>();

    /** For the entities of one record. */
    public KnownFinder(KnownEntities known) {
        for (KnownEntities.Entity entity : known.entities()) {
            String plain = WordLists.plain(entity.value());
            switch (entity.type()) {
                case PERSON -> names(plain, entity.type());
                default -> whole(plain, entity.type());
            }
        }
    }

    private void names(String plain, IdentifierType type) {
        whole(plain, type);
        List<String> parts = new ArrayList<>();
        for (String part : plain.split("[^\\p{L}]+", -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        for (int first = 0; first < parts.size(); first++) {
            String part = parts.get(first);
            boolean joins = Lexicon.PARTICLES.contains(part) || Lexicon.HONORIFICS.contains(part);
            if (part.length() >= SHORTEST_NAME && !joins) {
                part(part, type);
            }
            if (first + 1 < parts.size() && joins) {
                part(part + parts.get(first + 1), type);
            }
        }
    }

    private void part(String part, IdentifierType type) {
        boolean arabic = part.charAt(0) >= 0x600 && part.charAt(0) < 0x700;
        String word =
                arabic && part.startsWith("ال") && part.length() > 4 ? part.substring(2) : part;
        Part known = new Part(word, type, arabic, WordForms.isCyrillic(word));
        exact.putIfAbsent(word, type);
        exact.putIfAbsent(part, type);
        String sounds = NameSounds.of(word);
        if (sounds.length() >= SHORTEST_SOUND) {
            bySound.computeIfAbsent(sounds, key -> new ArrayList<>()).add(known);
        }
        byFirst.computeIfAbsent(NameSounds.spelled(word).charAt(0), key -> new ArrayList<>())
                .add(known);
    }

    private void whole(String plain, IdentifierType type) {
        String skeleton = Skeletons.of(plain);
        if (skeleton.length() >= SHORTEST_VALUE || isChinese(skeleton)) {
            values.putIfAbsent(skeleton, type);
        }
    }

    private static boolean isChinese(String skeleton) {
        return skeleton.length() > 1 && skeleton.charAt(0) >= 0x2E80;
    }

    @Override
    public List<List<Hit>> find(
            List<Passage> passages, List<List<Hit>> structured, Deadline deadline) {
        List<List<Hit>> found = new ArrayList<>();
        for (Passage passage : passages) {
            ProseText text = new ProseText(passage.text(), passage.language(), deadline);
            List<Mark> marks = new ArrayList<>();
            findNames(text, marks);
            Skeletons skeleton = new Skeletons(text.plain());
            values.forEach(
                    (value, type) -> {
                        deadline.check();
                        for (int[] span : skeleton.find(value)) {
                            marks.add(mark(span[0], span[1], type));
                        }
                    });
            found.add(marks.stream().map(text::hit).toList());
        }
        return found;
    }

    private void findNames(ProseText text, List<Mark> marks) {
        List<Word> words = text.words();
        Vocabulary vocabulary = Vocabulary.of(text.language());
        Set<Integer> hits = new HashSet<>();
        for (int at = 0; at < words.size(); at++) {
            IdentifierType type = match(words.get(at), vocabulary);
            if (type != null) {
                hits.add(at);
                int first = at > 0 && isArticle(words.get(at - 1), words.get(at)) ? at - 1 : at;
                marks.add(mark(words.get(first).start(), words.get(at).end(), type));
            }
            joined(words, at, marks);
        }
        for (int at : hits) {
            initialBeside(words, at - 1, at, marks);
            if (at > 1 && isArticle(words.get(at - 1), words.get(at))) {
                initialBeside(words, at - 2, at - 1, marks);
            }
            initialBeside(words, at + 1, at + 1, marks);
        }
    }

    private static boolean isArticle(Word word, Word next) {
        return next.gap().length() == 1 && ARTICLES.contains(word.lower());
    }

    /** An initial that stands beside a known name belongs to it. */
    private static void initialBeside(List<Word> words, int at, int gapAt, List<Mark> marks) {
        if (at >= 0
                && at < words.size()
                && gapAt < words.size()
                && words.get(at).isInitial()
                && words.get(gapAt).gap().length() <= 3) {
            marks.add(mark(words.get(at).start(), words.get(at).end(), IdentifierType.PERSON));
        }
    }

    private void joined(List<Word> words, int first, List<Mark> marks) {
        StringBuilder joined = new StringBuilder(words.get(first).lower());
        for (int last = first + 1; last < words.size() && last - first < LONGEST_JOINED; last++) {
            if (words.get(last).gap().length() > 2) {
                return;
            }
            joined.append(words.get(last).lower());
            IdentifierType type = exact.get(joined.toString());
            if (type != null) {
                marks.add(mark(words.get(first).start(), words.get(last).end(), type));
            }
        }
    }

    private @org.jspecify.annotations.Nullable IdentifierType match(
            Word word, Vocabulary vocabulary) {
        if (!word.isLetters()) {
            return null;
        }
        for (String form : WordForms.of(word)) {
            IdentifierType type = exact.get(form);
            if (type != null) {
                return type;
            }
        }
        boolean meantAsName =
                word.isCapitalised() && (!word.opens() || WordForms.isCyrillic(word.lower()));
        if (!word.isArabic() && !meantAsName && vocabulary.contains(word.lower())) {
            return null;
        }
        for (String form : WordForms.of(word)) {
            IdentifierType type = similar(form, word.isArabic());
            if (type != null) {
                return type;
            }
        }
        return null;
    }

    private @org.jspecify.annotations.Nullable IdentifierType similar(
            String form, boolean isArabic) {
        boolean cyrillic = WordForms.isCyrillic(form);
        for (Part part : bySound.getOrDefault(NameSounds.of(form), List.of())) {
            if (part.isArabic() != isArabic || part.isCyrillic() != cyrillic) {
                return part.type();
            }
        }
        String spelled = NameSounds.spelled(form);
        if (spelled.isEmpty()) {
            return null;
        }
        for (Part part : byFirst.getOrDefault(spelled.charAt(0), List.of())) {
            if (part.isArabic() == isArabic && NameSounds.isSimilar(part.word(), form)) {
                return part.type();
            }
        }
        return null;
    }

    private static Mark mark(int start, int end, IdentifierType type) {
        return new Mark(start, end, type, Confidence.CERTAIN, Explanation.KNOWN_OF_RECORD, "KNOWN");
    }
}
