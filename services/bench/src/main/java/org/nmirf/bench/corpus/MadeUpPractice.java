package org.nmirf.bench.corpus;

import java.time.LocalDate;
import java.util.UUID;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Source;
import org.nmirf.schemas.Practice;

/**
 * A practice that nobody wrote.
 *
 * @param id of its subject
 * @param owner the country that would have sent it
 * @param source whom the shared topic names
 * @param day on which the hub would have admitted it
 */
public record MadeUpPractice(
        UUID id, CountryCode owner, Source source, LocalDate day, Practice content) {}
