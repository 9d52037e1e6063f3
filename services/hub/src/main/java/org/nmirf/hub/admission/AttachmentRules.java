package org.nmirf.hub.admission;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.disclosure.picture.PictureCheck;
import org.nmirf.schemas.Annex;
import org.nmirf.schemas.Picture;
import org.nmirf.schemas.PictureDescription;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.PracticeText;

/** The rules that pictures and annexes of a practice have to keep. */
final class AttachmentRules {

    private static final int MOST_PICTURES = 4;
    private static final int MOST_ANNEXES = 4;
    private static final int MAX_DESCRIPTION = 1_000;
    private static final int MAX_TITLE = 300;
    private static final int MAX_TEXT = 20_000;

    private AttachmentRules() {}

    static Set<RefusalCode> faults(Practice practice) {
        Set<RefusalCode> faults = EnumSet.noneOf(RefusalCode.class);
        Set<String> languages =
                practice.getTexts().stream()
                        .map(PracticeText::getLanguage)
                        .collect(Collectors.toSet());
        List<Picture> pictures = practice.getPictures();
        List<Annex> annexes = practice.getAnnexes();
        if (pictures.size() > MOST_PICTURES
                || annexes.size() > MOST_ANNEXES
                || !pictures.stream().allMatch(picture -> isDescribed(picture, languages))
                || !annexes.stream().allMatch(annex -> isSound(annex, languages))) {
            faults.add(RefusalCode.INVALID_CONTENT);
        }
        // Pictures beyond the allowed number are not worth decoding.
        if (!pictures.stream().limit(MOST_PICTURES).allMatch(AttachmentRules::isPixelsOnly)) {
            faults.add(RefusalCode.PICTURE_UNSAFE);
        }
        return faults;
    }

    /** The words of pictures and annexes. */
    static Stream<String> words(Practice practice) {
        return Stream.concat(
                practice.getPictures().stream()
                        .flatMap(picture -> picture.getDescriptions().stream())
                        .map(PictureDescription::getText),
                practice.getAnnexes().stream()
                        .flatMap(annex -> Stream.of(annex.getTitle(), annex.getText())));
    }

    private static boolean isPixelsOnly(Picture picture) {
        // Duplicated, since reading moves the buffer on.
        var content = picture.getContent().duplicate();
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        var said =
                new org.nmirf.disclosure.picture.Picture(
                        picture.getMediaType(), picture.getWidth(), picture.getHeight(), bytes);
        return PictureCheck.fault(said).isEmpty();
    }

    private static boolean isDescribed(Picture picture, Set<String> languages) {
        List<PictureDescription> descriptions = picture.getDescriptions();
        Set<String> described =
                descriptions.stream()
                        .map(PictureDescription::getLanguage)
                        .collect(Collectors.toCollection(HashSet::new));
        return descriptions.size() == described.size()
                && described.equals(languages)
                && descriptions.stream()
                        .map(PictureDescription::getText)
                        .allMatch(text -> !text.isBlank() && text.length() <= MAX_DESCRIPTION);
    }

    private static boolean isSound(Annex annex, Set<String> languages) {
        String title = annex.getTitle();
        String text = annex.getText();
        return languages.contains(annex.getLanguage())
                && !title.isBlank()
                && title.length() <= MAX_TITLE
                && title.lines().count() <= 1
                && !text.isBlank()
                && text.length() <= MAX_TEXT;
    }
}
