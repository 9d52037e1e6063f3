package org.nmirf.hub.mechanism;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.figures.FigurePage;
import org.nmirf.hub.mechanism.MechanismPages.ProfilePart;
import org.nmirf.hub.member.Member;

/**
 * The page of a member.
 *
 * @param contact how it is reached, possibly without anything
 * @param profile null while none is published
 * @param obligations null while none are published
 * @param practices what it shared under its name; null while the search is away
 * @param figures its newest tables
 */
record MechanismPage(
        Member member,
        Contact contact,
        @Nullable ProfilePart profile,
        @Nullable ObligationPart obligations,
        @Nullable SharedPractices practices,
        List<FigurePage> figures) {

    MechanismPage {
        figures = List.copyOf(figures);
    }
}
