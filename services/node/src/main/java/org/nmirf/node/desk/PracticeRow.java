package org.nmirf.node.desk;

import java.time.Instant;
import java.util.List;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeState;
import org.nmirf.node.practice.PracticeText;
import org.nmirf.node.site.Heading;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Journey;

/**
 * One practice in a list.
 *
 * @param reference the country's own name for it; empty when there is none
 * @param texts its languages
 */
record PracticeRow(
        String id,
        Heading heading,
        String reference,
        PracticeState.Name state,
        Journey journey,
        List<PracticeText> texts,
        String changedBy,
        Instant changedAt) {

    PracticeRow {
        texts = List.copyOf(texts);
    }

    static PracticeRow of(Practice practice, Journey journey, Language reader) {
        return new PracticeRow(
                practice.id().toString(),
                Heading.of(practice.content(), reader),
                practice.content().reference(),
                practice.state().name(),
                journey,
                practice.content().texts(),
                practice.changed().by(),
                practice.changed().at());
    }
}
