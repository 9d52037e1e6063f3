package org.nmirf.hub;

import java.util.List;
import org.nmirf.schemas.AnsweredRecommendation;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.PracticeText;
import org.nmirf.schemas.Provenance;

/** Valid practices to start from. */
public final class PracticeFixtures {

    private PracticeFixtures() {}

    /** A practice that keeps every rule. */
    public static Practice.Builder aPractice() {
        return Practice.newBuilder()
                .setTexts(
                        List.of(
                                aText("fr", Provenance.ORIGINAL).build(),
                                aText("en", Provenance.HUMAN_TRANSLATION).build()))
                .setAreas(List.of("coordination"))
                .setThemes(List.of())
                .setBodies(List.of())
                .setGroups(List.of())
                .setSdgs(List.of("16.7"))
                .setYearFrom(2019)
                .setAttribution(Attribution.NAMED)
                .setOpenToContact(true);
    }

    /** A recommendation that keeps every rule. */
    public static AnsweredRecommendation.Builder answered() {
        return AnsweredRecommendation.newBuilder()
                .setSymbol("CEDAW/C/GTM/CO/10")
                .setParagraph("23 (a)")
                .setBody("CEDAW")
                .setLanguage("en")
                .setText("Collect data on violence against women.");
    }

    /** A text that keeps every rule. */
    public static PracticeText.Builder aText(String language, Provenance provenance) {
        return PracticeText.newBuilder()
                .setLanguage(language)
                .setProvenance(provenance)
                .setTitle("Grouping recommendations by theme")
                .setSummary("Recommendations of all bodies are grouped before they are assigned.")
                .setResponse("Each ministry names a focal point.");
    }
}
