package org.nmirf.bench.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Names that a record may hold, and the forms in which a text may write them. */
final class GeneratedKnown {

    /**
     * One entity.
     *
     * @param held as the record holds it
     * @param written a form of it
     */
    record Known(String held, String written, String language) {}

    private record Name(String latin, List<String> spellings, String arabic, String cyrillic) {}

    private static final List<Name> GIVEN =
            List.of(
                    new Name(
                            "Mohammed",
                            List.of("Muhammad", "Mohamed", "Mouhamed"),
                            "محمد",
                            "Мохаммед"),
                    new Name("Amina", List.of("Aminah", "Amïna"), "أمينة", "Амина"),
                    new Name("Fatima", List.of("Fatimah", "Fátima"), "فاطمة", "Фатима"),
                    new Name("Rachid", List.of("Rashid", "Rasheed"), "رشيد", "Рашид"),
                    new Name("Youssef", List.of("Yusuf", "Yousef"), "يوسف", "Юсеф"),
                    new Name("Ivan", List.of("Iván"), "إيفان", "Иван"),
                    new Name("Teresa", List.of("Térésa"), "تيريزا", "Тереса"));
    private static final List<Name> FAMILY =
            List.of(
                    new Name("Benali", List.of("Ben Ali", "Ben-Ali", "BENALI"), "بنعلي", "Бенали"),
                    new Name(
                            "El Mansouri",
                            List.of("al-Mansuri", "Elmansouri"),
                            "المنصوري",
                            "Эль-Мансури"),
                    new Name("Haddad", List.of("Hadad", "Haddâd"), "حداد", "Хаддад"),
                    new Name("Petrov", List.of("Petroff"), "بيتروف", "Петров"),
                    new Name("Oliveira", List.of("OLIVEIRA", "Olivéira"), "أوليفيرا", "Оливейра"),
                    new Name("Gimenez", List.of("Giménez", "GIMENEZ"), "خيمينيز", "Хименес"));
    private static final List<String> LATIN_LANGUAGES = List.of("en", "fr", "es", "pt");

    private GeneratedKnown() {}

    static List<Known> names(Random random, int rounds) {
        List<Known> known = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Name given = GIVEN.get(random.nextInt(GIVEN.size()));
            Name family = FAMILY.get(random.nextInt(FAMILY.size()));
            String held = given.latin() + " " + family.latin();
            for (String language : LATIN_LANGUAGES) {
                for (String written : latin(given, family, random)) {
                    known.add(new Known(held, written, language));
                }
            }
            String arabic = given.arabic() + " " + family.arabic();
            for (String written : arabic(given, family)) {
                known.add(new Known(held, written, "ar"));
                known.add(new Known(arabic, written, "ar"));
            }
            known.add(new Known(arabic, held, "fr"));
            for (String ending : List.of("", "у", "а", "ом")) {
                known.add(new Known(held, cyrillic(given, family, ending), "ru"));
            }
            known.add(new Known(held, held, "zh"));
        }
        return known;
    }

    private static List<String> latin(Name given, Name family, Random random) {
        String whole = given.latin() + " " + family.latin();
        List<String> forms = new ArrayList<>();
        forms.add(whole);
        forms.add(whole.toUpperCase(Locale.ROOT));
        forms.add(whole.toLowerCase(Locale.ROOT));
        forms.add(family.latin() + ", " + given.latin());
        forms.add(family.latin() + " " + given.latin());
        forms.add(given.latin().charAt(0) + ". " + family.latin());
        forms.add(family.latin());
        forms.add(family.latin() + "'s");
        forms.add(given.latin() + "\n" + family.latin());
        for (String spelling : given.spellings()) {
            forms.add(spelling + " " + family.latin());
        }
        for (String spelling : family.spellings()) {
            forms.add(given.latin() + " " + spelling);
            forms.add(spelling);
        }
        Evasion[] evasions = Evasion.values();
        forms.add(evasions[random.nextInt(evasions.length)].of(whole));
        return forms;
    }

    private static List<String> arabic(Name given, Name family) {
        String whole = given.arabic() + " " + family.arabic();
        List<String> forms = new ArrayList<>(List.of(whole, family.arabic(), given.arabic()));
        for (String clitic : List.of("و", "ب", "ل", "ف", "ك", "ول", "وب")) {
            forms.add(clitic + whole);
        }
        forms.add(whole.replace('أ', 'ا').replace('إ', 'ا').replace('ة', 'ه'));
        forms.add(Evasion.ZERO_WIDTH_JOINER.of(whole));
        return forms;
    }

    private static String cyrillic(Name given, Name family, String ending) {
        String last = family.cyrillic();
        return given.cyrillic() + " " + (last.endsWith("в") ? last + ending : last);
    }
}
