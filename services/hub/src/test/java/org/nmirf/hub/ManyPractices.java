package org.nmirf.hub;

import java.util.List;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.PracticeText;
import org.nmirf.schemas.Provenance;

/** Any number of small practices, each with words of its own, in all languages of the network. */
final class ManyPractices {

    private static final List<Words> LANGUAGES =
            List.of(
                    new Words(
                            "fr",
                            List.of("Suivi", "Partage", "Examen", "Calendrier", "Accueil"),
                            List.of("des rapports", "des avis", "des réponses", "des actions"),
                            List.of("en réunion", "en ligne", "par étapes", "chaque saison")),
                    new Words(
                            "en",
                            List.of("Tracking", "Sharing", "Reviewing", "Planning", "Hosting"),
                            List.of("reports", "opinions", "replies", "actions"),
                            List.of("in meetings", "online", "step by step", "every season")),
                    new Words(
                            "es",
                            List.of("Seguimiento", "Reparto", "Examen", "Calendario", "Acogida"),
                            List.of("de informes", "de avisos", "de respuestas", "de acciones"),
                            List.of("en reunión", "en línea", "por etapas", "cada temporada")),
                    new Words(
                            "pt",
                            List.of("Seguimento", "Partilha", "Análise", "Calendário", "Acolhida"),
                            List.of("de relatórios", "de avisos", "de respostas", "de medidas"),
                            List.of("em reunião", "em linha", "por etapas", "cada estação")),
                    new Words(
                            "ar",
                            List.of("متابعة", "تبادل", "مراجعة", "تخطيط", "استقبال"),
                            List.of("التقارير", "الآراء", "الردود", "الأعمال"),
                            List.of("في اجتماعات", "عن بعد", "على مراحل", "كل موسم")),
                    new Words(
                            "ru",
                            List.of("Учёт", "Обмен", "Обзор", "Планирование", "Приём"),
                            List.of("докладов", "мнений", "ответов", "действий"),
                            List.of("на встречах", "в сети", "по шагам", "каждый сезон")),
                    new Words(
                            "zh",
                            List.of("跟踪", "分享", "审查", "规划", "接待"),
                            List.of("报告", "意见", "答复", "行动"),
                            List.of("开会", "在线", "分步", "每季")));

    private static final List<String> AREAS =
            List.of("engagement", "coordination", "consultation", "information-management");
    private static final List<String> THEMES =
            List.of("equality", "health", "education", "labour", "budget", "family", "racism");
    private static final List<String> BODIES = List.of("UPR", "CERD", "CEDAW", "CAT", "CRC");
    private static final List<String> GROUPS = List.of("children", "women", "older", "youth");
    private static final List<String> SDGS = List.of("16.7", "4.1", "3.2", "1", "2.1");

    private ManyPractices() {}

    private record Words(
            String language, List<String> deeds, List<String> things, List<String> ways) {

        PracticeText text(int number, Provenance provenance) {
            String title = at(deeds, number) + " " + at(things, number / 5);
            return PracticeText.newBuilder()
                    .setLanguage(language)
                    .setProvenance(provenance)
                    .setTitle(title + " " + at(ways, number / 20))
                    .setSummary(title + ", " + at(ways, number / 7) + ".")
                    .setResponse(at(deeds, number / 3) + " " + at(things, number / 11) + ".")
                    .build();
        }
    }

    /** The practice of that number; the same number gives the same practice. */
    static Practice practice(int number) {
        Words original = at(LANGUAGES, number);
        Words translation = at(LANGUAGES, number + 1 + number / 7 % 6);
        return PracticeFixtures.aPractice()
                .setTexts(
                        List.of(
                                original.text(number, Provenance.ORIGINAL),
                                translation.text(number, Provenance.MACHINE_TRANSLATION)))
                .setAreas(List.of(at(AREAS, number / 2)))
                .setThemes(List.of(at(THEMES, number), at(THEMES, number + 1 + number % 3)))
                .setBodies(List.of(at(BODIES, number / 3)))
                .setGroups(List.of(at(GROUPS, number / 13)))
                .setSdgs(List.of(at(SDGS, number / 17)))
                .setYearFrom(2008 + number % 16)
                .setAttribution(at(List.of(Attribution.values()), number / 19))
                .build();
    }

    private static <T> T at(List<T> list, int number) {
        return list.get(number % list.size());
    }
}
