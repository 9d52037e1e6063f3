package org.nmirf.bench.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Source;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.PracticeText;
import org.nmirf.schemas.Provenance;
import org.nmirf.web.vocabulary.Vocabularies;

/**
 * Any number of made-up practices, each made anew whenever it is asked for: the same seed and
 * number give the same one. Safe for use by several threads.
 */
public final class RandomPractices {

    private static final double MEAN_BYTES = 6_000;
    private static final double SPREAD = 0.6;
    private static final double LEAST_BYTES = 1_000;
    private static final double MOST_BYTES = 20_000;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final int DAYS = 1_100;

    private final long seed;
    private final Vocabularies vocabularies;
    private final Map<String, Lexicon> lexicons = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final RandomCodes codes;
    private final Zipf countries = new Zipf(Countries.CODES.size(), 0.8);

    /** Knows the words of all languages: takes a second. */
    public RandomPractices(long seed, Vocabularies vocabularies) {
        this.seed = seed;
        this.vocabularies = vocabularies;
        this.codes = new RandomCodes(vocabularies);
        RandomLanguages.ALL.forEach(
                language -> lexicons.put(language, new Lexicon(language, seed)));
        Countries.CODES.forEach(
                country -> groups.put(country, Countries.group(country, vocabularies)));
    }

    /** The practice of that number, which counts from 0. */
    public MadeUpPractice practice(long number) {
        RandomGenerator random = random(number);
        var id = new UUID(random.nextLong(), random.nextLong());
        var owner = new CountryCode(Countries.CODES.get(countries.rank(random)));
        Source source = source(owner, random);
        LocalDate day = LAST_DAY.minusDays(random.nextInt(DAYS));
        return new MadeUpPractice(
                version4(id),
                owner,
                source,
                source instanceof Source.OfMember ? day : day.withDayOfMonth(1),
                content(source, random));
    }

    /** Random numbers of that practice only. */
    RandomGenerator random(long number) {
        // An odd factor far from small numbers: neighbours begin far apart.
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number * 0xD1B54A32D192ED03L);
    }

    Lexicon lexicon(String language) {
        return java.util.Objects.requireNonNull(lexicons.get(language), language);
    }

    private static UUID version4(UUID any) {
        return new UUID(
                (any.getMostSignificantBits() & 0xFFFFFFFFFFFF0FFFL) | 0x4000L,
                (any.getLeastSignificantBits() & 0x3FFFFFFFFFFFFFFFL) | Long.MIN_VALUE);
    }

    private Source source(CountryCode owner, RandomGenerator random) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2 -> new Source.OfNetwork();
            case 3, 4, 5, 6, 7 ->
                    new Source.OfGroup(java.util.Objects.requireNonNull(groups.get(owner.code())));
            default -> new Source.OfMember(owner);
        };
    }

    private Practice content(Source source, RandomGenerator random) {
        int from = 2006 + (int) (18 * Math.sqrt(random.nextDouble()));
        boolean goesOn = random.nextInt(2) == 0;
        List<String> themes = codes.some("themes", random, 1, 3);
        List<String> bodies = codes.some("bodies", random, 0, 3);
        return Practice.newBuilder()
                .setTexts(texts(themes, bodies, random))
                .setAreas(codes.some("areas", random, 1, 2))
                .setThemes(themes)
                .setBodies(bodies)
                .setGroups(codes.some("groups", random, 0, 2))
                .setSdgs(codes.some("sdgs", random, 0, 3))
                .setResourceLevel(random.nextInt(5) < 3 ? codes.one("resource-levels", random) : "")
                .setYearFrom(from)
                .setYearTo(goesOn ? null : Math.min(2026, from + random.nextInt(8)))
                .setAttribution(attribution(source))
                .setOpenToContact(random.nextBoolean())
                .build();
    }

    private static Attribution attribution(Source source) {
        return switch (source) {
            case Source.OfMember _ -> Attribution.NAMED;
            case Source.OfGroup _ -> Attribution.REGION;
            case Source.OfNetwork _, Source.OfHub _ -> Attribution.NETWORK;
        };
    }

    private List<PracticeText> texts(
            List<String> themes, List<String> bodies, RandomGenerator random) {
        List<String> languages = RandomLanguages.of(random);
        double normal = random.nextGaussian();
        double size = MEAN_BYTES * Math.exp(SPREAD * normal - SPREAD * SPREAD / 2);
        int each = (int) (Math.clamp(size, LEAST_BYTES, MOST_BYTES) / languages.size());
        List<PracticeText> texts = new ArrayList<>();
        for (String language : languages) {
            Provenance provenance =
                    texts.isEmpty()
                            ? Provenance.ORIGINAL
                            : random.nextBoolean()
                                    ? Provenance.HUMAN_TRANSLATION
                                    : Provenance.MACHINE_TRANSLATION;
            var words = new Words(language, lexicon(language), random);
            texts.add(
                    text(words, provenance, each, label("themes", themes, language, random))
                            .setChallenge(words.text(each / 5))
                            .setResponse(
                                    label("bodies", bodies, language, random)
                                            + words.text(each * 2 / 5))
                            .build());
        }
        return texts;
    }

    private record Words(String language, Lexicon lexicon, RandomGenerator random) {

        String text(int bytes) {
            return lexicon.text(random, bytes);
        }
    }

    private static PracticeText.Builder text(
            Words words, Provenance provenance, int bytes, String theme) {
        return PracticeText.newBuilder()
                .setLanguage(words.language())
                .setProvenance(provenance)
                .setTitle(
                        theme + words.lexicon().line(words.random(), words.random().nextInt(4, 9)))
                .setSummary(words.text(bytes / 12))
                .setResults(words.text(bytes / 6))
                .setLessons(words.random().nextInt(3) == 0 ? "" : words.text(bytes / 8));
    }

    /** What one of the codes is called, now and then, with a colon after it. */
    private String label(
            String vocabulary, List<String> codes, String language, RandomGenerator random) {
        return codes.isEmpty() || random.nextBoolean()
                ? ""
                : vocabularies.label(vocabulary, codes.getFirst(), language) + ": ";
    }
}
