package org.nmirf.node.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who answers for follow-up in an institution: a focal point, a deputy or a coordinator.
 *
 * @param revision counts up from 1 with every change
 * @param account subject of the person's token; empty until the person has one
 * @param name as the person writes it
 * @param email where letters go; may be empty
 * @param language interface language in which letters are written
 * @param institution where the person works; null when none is named
 * @param function what the person is there, in the person's words; may be empty
 * @param deputy who stands in; null when nobody does
 * @param isCoordinator whether reminders that nobody answered come here
 * @param isActive whether the person still serves
 */
public record FocalPoint(
        UUID id,
        int revision,
        String account,
        String name,
        String email,
        String language,
        @Nullable UUID institution,
        String function,
        @Nullable UUID deputy,
        boolean isCoordinator,
        boolean isActive) {}
