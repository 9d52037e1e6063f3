package org.nmirf.bench.corpus;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.nmirf.schemas.PracticeText;
import org.nmirf.web.vocabulary.Vocabularies;

/**
 * What people would ask of made-up practices, in five languages: words that stand in one of them,
 * names of concepts, phrases, and choices of facets with or without words.
 */
public final class RandomSearches {

    private static final List<String> LANGUAGES = List.of("en", "es", "fr", "ar", "pt");
    private static final List<String> NAMED = List.of("themes", "bodies", "groups", "areas");
    private static final List<String> SORTS = List.of("newest", "title");
    private static final int MOST_WORDS = 8;
    private static final int DEEPEST = 9;

    private final RandomPractices practices;
    private final Vocabularies vocabularies;
    private final RandomCodes codes;
    private final long documents;

    /**
     * @param documents how many of the practices there are to be found
     */
    public RandomSearches(RandomPractices practices, Vocabularies vocabularies, long documents) {
        this.practices = practices;
        this.vocabularies = vocabularies;
        this.codes = new RandomCodes(vocabularies);
        this.documents = documents;
    }

    /**
     * One search.
     *
     * @param parameters as they stand in an address after the question mark, without a cursor
     * @param page how many pages are turned before the one that is meant; 0 for the first
     */
    public record Search(String parameters, int page) {}

    /** So many searches, no two the same; the same seed gives the same. */
    public List<Search> log(long seed, int count) {
        var random = new SplittableRandom(seed);
        Set<Search> all = new LinkedHashSet<>();
        while (all.size() < count) {
            all.add(one(random));
        }
        return List.copyOf(all);
    }

    private Search one(RandomGenerator random) {
        String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        int kind = random.nextInt(100);
        List<String> parts = new ArrayList<>();
        if (kind < 90) {
            parts.add("q=" + encoded(words(kind, language, random)));
        }
        int choices = kind < 90 ? Math.max(0, random.nextInt(5) - 2) : 1 + random.nextInt(2);
        for (int left = choices; left > 0; left--) {
            parts.add(choice(random));
        }
        if (random.nextInt(12) == 0) {
            parts.add("sort=" + SORTS.get(random.nextInt(SORTS.size())));
        }
        if (random.nextInt(5) == 0) {
            parts.add("lang=" + language);
        }
        int page = random.nextInt(10) == 0 ? 1 + random.nextInt(DEEPEST) : 0;
        return new Search(String.join("&", parts), page);
    }

    private String words(int kind, String language, RandomGenerator random) {
        if (kind < 20) {
            String vocabulary = NAMED.get(random.nextInt(NAMED.size()));
            return vocabularies.label(vocabulary, codes.one(vocabulary, random), language);
        }
        List<String> text = text(language, random);
        if (kind < 32) {
            return '"' + row(text, 2 + random.nextInt(2), language, random) + '"';
        }
        if (kind < 60) {
            return row(text, 1 + random.nextInt(MOST_WORDS), language, random);
        }
        return scattered(text, language, random);
    }

    /** Words that follow each other in a practice. */
    private String row(List<String> text, int count, String language, RandomGenerator random) {
        int from = random.nextInt(Math.max(1, text.size() - count));
        return practices
                .lexicon(language)
                .join(text.subList(from, Math.min(text.size(), from + count)));
    }

    /** A few words of one practice, small ones too, and now and then one from elsewhere. */
    private String scattered(List<String> text, String language, RandomGenerator random) {
        List<String> some = new ArrayList<>();
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            some.add(text.get(random.nextInt(text.size())));
        }
        if (random.nextInt(3) == 0) {
            some.add(practices.lexicon(language).tellingWord(random));
        }
        return practices.lexicon(language).join(some);
    }

    /** The words of a field of some practice that is written in that language. */
    private List<String> text(String language, RandomGenerator random) {
        while (true) {
            var found =
                    practices.practice(random.nextLong(documents)).content().getTexts().stream()
                            .filter(text -> text.getLanguage().equals(language))
                            .findFirst();
            if (found.isPresent()) {
                return split(field(found.get(), random));
            }
        }
    }

    private static String field(PracticeText text, RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> text.getTitle();
            case 1 -> text.getSummary();
            default -> text.getResponse();
        };
    }

    private static List<String> split(String text) {
        return List.of(text.strip().split("[\\s.:]+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String choice(RandomGenerator random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> "theme=" + encoded(codes.one("themes", random));
            case 2 -> "body=" + encoded(codes.one("bodies", random));
            case 3 -> "group=" + encoded(codes.one("groups", random));
            case 4 -> "sdg=" + encoded(codes.one("sdgs", random));
            case 5 -> "capacity=" + encoded(codes.one("areas", random));
            case 6 -> "year=" + (2010 + random.nextInt(14));
            default -> "country=" + Countries.CODES.get(random.nextInt(Countries.CODES.size()));
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
