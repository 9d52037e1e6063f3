package org.nmirf.node.release;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.disclosure.PayloadCodec;
import org.nmirf.disclosure.PracticeTexts;
import org.nmirf.disclosure.TextKey;
import org.nmirf.node.practice.PracticeContent;
import org.nmirf.node.practice.PracticeText.Field;
import org.nmirf.node.review.Preview;
import org.nmirf.schemas.AnsweredRecommendation;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.PracticeText;
import org.nmirf.schemas.Provenance;

/**
 * A practice as the bytes that leave.
 *
 * @param content codes, years and attribution that go with the texts
 */
record PracticePayload(Payloads payloads, PracticeContent content)
        implements PayloadCodec<PracticeTexts> {

    @Override
    public byte[] encode(PracticeTexts texts) {
        var leaving = Preview.leaving(content, texts.texts());
        return payloads.encode(
                Practice.newBuilder()
                        .setTexts(leaving.texts().stream().map(PracticePayload::text).toList())
                        .setAreas(leaving.areas())
                        .setThemes(leaving.themes())
                        .setBodies(leaving.bodies())
                        .setGroups(leaving.groups())
                        .setSdgs(leaving.sdgs())
                        .setResourceLevel(leaving.resourceLevel())
                        .setYearFrom(leaving.yearFrom())
                        .setYearTo(leaving.yearTo())
                        .setAttribution(Attribution.valueOf(leaving.attribution().name()))
                        .setOpenToContact(leaving.openToContact())
                        .setPictures(LeavingAttachments.pictures(texts))
                        .setAnnexes(LeavingAttachments.annexes(texts))
                        .setRecommendations(
                                leaving.recommendations().stream()
                                        .map(PracticePayload::answered)
                                        .toList())
                        .build());
    }

    private static AnsweredRecommendation answered(
            org.nmirf.node.practice.AnsweredRecommendation one) {
        return AnsweredRecommendation.newBuilder()
                .setSymbol(one.symbol())
                .setParagraph(one.paragraph())
                .setBody(one.body())
                .setLanguage(one.language())
                .setText(one.text())
                .build();
    }

    private static PracticeText text(org.nmirf.node.practice.PracticeText text) {
        return PracticeText.newBuilder()
                .setLanguage(text.language())
                .setProvenance(Provenance.valueOf(text.provenance().name()))
                .setTitle(text.title())
                .setSummary(text.summary())
                .setChallenge(text.challenge())
                .setResponse(text.response())
                .setResults(text.results())
                .setLessons(text.lessons())
                .setPreconditions(text.preconditions())
                .setCosts(text.costs())
                .build();
    }

    @Override
    public PracticeTexts decode(byte[] payload) {
        return texts(read(payload));
    }

    /** The whole record that the bytes say. */
    Practice read(byte[] payload) {
        return switch (payloads.decode(payload, Practice.class)) {
            case Payloads.Reading.Content<Practice>(var practice) -> practice;
            case Payloads.Reading.Refused<Practice>(var code) ->
                    throw new IllegalStateException("Payload cannot be read back: " + code);
        };
    }

    private static PracticeTexts texts(Practice practice) {
        Map<TextKey, String> texts = new LinkedHashMap<>();
        for (PracticeText text : practice.getTexts()) {
            fields(text)
                    .forEach(
                            (field, words) ->
                                    texts.put(
                                            new TextKey(field.word(), text.getLanguage()), words));
        }
        texts.putAll(LeavingAttachments.texts(practice));
        texts.values().removeIf(String::isEmpty);
        return new PracticeTexts(texts, LeavingAttachments.pictures(practice));
    }

    private static Map<Field, String> fields(PracticeText text) {
        var fields = new EnumMap<Field, String>(Field.class);
        for (Field field : Field.values()) {
            fields.put(
                    field,
                    switch (field) {
                        case TITLE -> text.getTitle();
                        case SUMMARY -> text.getSummary();
                        case CHALLENGE -> text.getChallenge();
                        case RESPONSE -> text.getResponse();
                        case RESULTS -> text.getResults();
                        case LESSONS -> text.getLessons();
                        case PRECONDITIONS -> text.getPreconditions();
                        case COSTS -> text.getCosts();
                    });
        }
        return fields;
    }
}
