package org.nmirf.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nmirf.disclosure.picture.Picture;
import org.nmirf.disclosure.picture.PictureCheck;

/**
 * How attachments stand among the texts of an item. The first picture is the passage {@code
 * picture-1} without a language, and its descriptions are the texts {@code picture-1} in each
 * language. The words of the first document are {@code annex-1} under {@code annex-1-title}.
 */
public final class Attachments {

    /** The most bytes of an item that the network carries. */
    public static final int LARGEST_PAYLOAD = 512 * 1024;

    /** ISO 639-2 for what has no words: the language of a picture itself. */
    private static final String NO_LANGUAGE = "zxx";

    private static final Pattern PICTURE = Pattern.compile("picture-([1-9][0-9]?)");
    private static final Pattern ANNEX = Pattern.compile("annex-([1-9][0-9]?)(-title)?");

    private Attachments() {}

    /** The passage that is a picture; counts from 1. */
    public static TextKey picture(int number) {
        return new TextKey("picture-" + number, NO_LANGUAGE);
    }

    /** The description of a picture in a language; counts from 1. */
    public static TextKey description(int number, String language) {
        return new TextKey("picture-" + number, language);
    }

    /** The title of a document's words; counts from 1. */
    public static TextKey annexTitle(int number, String language) {
        return new TextKey("annex-" + number + "-title", language);
    }

    /** A document's words; counts from 1. */
    public static TextKey annex(int number, String language) {
        return new TextKey("annex-" + number, language);
    }

    /** The number of the picture that a passage is or describes. */
    public static Optional<Integer> pictureNumber(TextKey key) {
        Matcher matcher = PICTURE.matcher(key.field());
        return matcher.matches()
                ? Optional.of(Integer.valueOf(matcher.group(1)))
                : Optional.empty();
    }

    /** Whether a passage is a picture and not words. */
    public static boolean isPicture(TextKey key) {
        return key.language().equals(NO_LANGUAGE);
    }

    /** The number of the document whose words a text is; its title has none. */
    public static Optional<Integer> annexNumber(TextKey key) {
        Matcher matcher = ANNEX.matcher(key.field());
        return matcher.matches() && matcher.group(2) == null
                ? Optional.of(Integer.valueOf(matcher.group(1)))
                : Optional.empty();
    }

    private static boolean isAnnex(TextKey key) {
        return ANNEX.matcher(key.field()).matches();
    }

    /**
     * The texts if their attachments may leave at all.
     *
     * @return or ATTACHMENT_STAYS, PICTURE_UNSAFE or PICTURE_UNDESCRIBED
     */
    static Outcome<PracticeTexts> check(PracticeTexts texts, Set<AttachmentKind> leaving) {
        boolean annexes = texts.texts().keySet().stream().anyMatch(Attachments::isAnnex);
        boolean stays =
                (annexes && !leaving.contains(AttachmentKind.DOCUMENT))
                        || (!texts.pictures().isEmpty() && !leaving.contains(AttachmentKind.IMAGE));
        if (stays) {
            return Outcome.refuse(Refusal.Reason.ATTACHMENT_STAYS);
        }
        for (Picture picture : texts.pictures()) {
            if (PictureCheck.fault(picture).isPresent()) {
                return Outcome.refuse(Refusal.Reason.PICTURE_UNSAFE);
            }
        }
        // A text in no language would count as a picture that was looked at.
        boolean wordless = texts.texts().keySet().stream().anyMatch(Attachments::isPicture);
        return !wordless && described(texts).equals(needed(texts))
                ? new Outcome.Passed<>(texts)
                : Outcome.refuse(Refusal.Reason.PICTURE_UNDESCRIBED);
    }

    /** Every description that there must be, and no other: one a picture and language. */
    private static Set<TextKey> needed(PracticeTexts texts) {
        Set<String> languages =
                texts.texts().keySet().stream()
                        .filter(key -> pictureNumber(key).isEmpty() && !isAnnex(key))
                        .map(TextKey::language)
                        .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, texts.pictures().size())
                .boxed()
                .flatMap(number -> languages.stream().map(each -> description(number, each)))
                .collect(Collectors.toSet());
    }

    private static Set<TextKey> described(PracticeTexts texts) {
        return texts.texts().entrySet().stream()
                .filter(entry -> pictureNumber(entry.getKey()).isPresent())
                .filter(entry -> !entry.getValue().isBlank())
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The passages that are pictures. */
    static Set<TextKey> passages(List<Picture> pictures) {
        return IntStream.rangeClosed(1, pictures.size())
                .mapToObj(Attachments::picture)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
