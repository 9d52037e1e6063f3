package org.nmirf.hub.attribution;

import java.util.Comparator;
import java.util.List;
import org.nmirf.schemas.PracticeText;
import org.nmirf.schemas.Provenance;

/** Texts of a practice without a name as everybody may read them. */
public final class ToldTexts {

    private ToldTexts() {}

    /**
     * The texts without a word on which of them is the original: its language would point at the
     * country. Texts by people are {@code HUMAN}; where only one of them is by people and machines
     * translated it, all are {@code UNTOLD}, since that one would be the original. The order is
     * that of the language codes, because people put the original first.
     *
     * @param texts of one practice, as its country gave them or as this method did
     * @return the same languages and words
     */
    public static List<PracticeText> withoutOrigin(List<PracticeText> texts) {
        long byPeople = texts.stream().filter(ToldTexts::isByPeople).count();
        boolean isTelling = byPeople == 1 && texts.size() > 1;
        return texts.stream()
                .map(text -> of(text, isTelling ? Provenance.UNTOLD : told(text)))
                .sorted(Comparator.comparing(PracticeText::getLanguage))
                .toList();
    }

    private static Provenance told(PracticeText text) {
        return isByPeople(text) ? Provenance.HUMAN : text.getProvenance();
    }

    private static boolean isByPeople(PracticeText text) {
        return switch (text.getProvenance()) {
            case ORIGINAL, HUMAN_TRANSLATION, HUMAN -> true;
            case MACHINE_TRANSLATION, UNTOLD -> false;
        };
    }

    private static PracticeText of(PracticeText text, Provenance provenance) {
        return PracticeText.newBuilder(text).setProvenance(provenance).build();
    }
}
