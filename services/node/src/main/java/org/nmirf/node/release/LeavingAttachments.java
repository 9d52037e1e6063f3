package org.nmirf.node.release;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nmirf.disclosure.Attachments;
import org.nmirf.disclosure.PracticeTexts;
import org.nmirf.disclosure.TextKey;
import org.nmirf.schemas.Annex;
import org.nmirf.schemas.Picture;
import org.nmirf.schemas.PictureDescription;
import org.nmirf.schemas.Practice;

/** Pictures and annexes as the bytes that leave, and back. */
final class LeavingAttachments {

    private LeavingAttachments() {}

    static List<Picture> pictures(PracticeTexts texts) {
        List<Picture> pictures = new ArrayList<>();
        for (var picture : texts.pictures()) {
            pictures.add(
                    Picture.newBuilder()
                            .setMediaType(picture.mediaType())
                            .setWidth(picture.width())
                            .setHeight(picture.height())
                            .setContent(ByteBuffer.wrap(picture.bytes()))
                            .setDescriptions(descriptions(pictures.size() + 1, texts))
                            .build());
        }
        return pictures;
    }

    private static List<PictureDescription> descriptions(int number, PracticeTexts texts) {
        // By language: the same content must give the same bytes.
        return new TreeMap<>(texts.texts())
                .entrySet().stream()
                        .filter(
                                entry ->
                                        Attachments.description(number, entry.getKey().language())
                                                .equals(entry.getKey()))
                        .map(
                                entry ->
                                        new PictureDescription(
                                                entry.getKey().language(), entry.getValue()))
                        .toList();
    }

    static List<Annex> annexes(PracticeTexts texts) {
        Map<Integer, Annex> annexes = new TreeMap<>();
        texts.texts()
                .forEach(
                        (key, words) ->
                                Attachments.annexNumber(key)
                                        .ifPresent(
                                                number ->
                                                        annexes.put(
                                                                number,
                                                                annex(number, key, words, texts))));
        return List.copyOf(annexes.values());
    }

    private static Annex annex(int number, TextKey key, String words, PracticeTexts texts) {
        String language = key.language();
        String title = texts.texts().getOrDefault(Attachments.annexTitle(number, language), "");
        return new Annex(language, title, words);
    }

    /** Every text of pictures and annexes that a record says. */
    static Map<TextKey, String> texts(Practice practice) {
        Map<TextKey, String> texts = new LinkedHashMap<>();
        int pictures = 0;
        for (Picture picture : practice.getPictures()) {
            pictures++;
            for (PictureDescription one : picture.getDescriptions()) {
                texts.put(Attachments.description(pictures, one.getLanguage()), one.getText());
            }
        }
        int annexes = 0;
        for (Annex annex : practice.getAnnexes()) {
            annexes++;
            texts.put(Attachments.annexTitle(annexes, annex.getLanguage()), annex.getTitle());
            texts.put(Attachments.annex(annexes, annex.getLanguage()), annex.getText());
        }
        return texts;
    }

    /** Every picture that a record says. */
    static List<org.nmirf.disclosure.picture.Picture> pictures(Practice practice) {
        return practice.getPictures().stream()
                .map(
                        one ->
                                new org.nmirf.disclosure.picture.Picture(
                                        one.getMediaType(),
                                        one.getWidth(),
                                        one.getHeight(),
                                        bytes(one.getContent().duplicate())))
                .toList();
    }

    static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    /** The record with a word about the bytes of its pictures in their place, to be read. */
    static Practice readable(Practice practice) {
        List<Picture> pictures =
                practice.getPictures().stream()
                        .map(
                                one ->
                                        Picture.newBuilder(one)
                                                .setContent(
                                                        ByteBuffer.wrap(summary(one.getContent())))
                                                .build())
                        .toList();
        return Practice.newBuilder(practice).setPictures(pictures).build();
    }

    private static byte[] summary(ByteBuffer content) {
        byte[] bytes = bytes(content.duplicate());
        String words = bytes.length + " bytes, SHA-256 " + sha256(bytes);
        return words.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static String sha256(byte[] bytes) {
        return org.nmirf.disclosure.ReleaseGate.hash(bytes);
    }
}
