package org.nmirf.node.progress;

import java.util.List;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.ReadActions;
import org.nmirf.node.actionpages.ActionRow;
import org.nmirf.node.actionpages.ActionRows;
import org.nmirf.node.indicatorpages.IndicatorPages;
import org.nmirf.node.progress.ProgressUpdate.About;
import org.nmirf.node.progress.ProgressUpdate.Kind;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** What is done about one recommendation, for the pages of others. */
@Component
public class RecommendationActions {

    private final ReadActions actions;
    private final ActionRows rows;
    private final Told told;
    private final IndicatorPages indicators;

    RecommendationActions(
            ReadActions actions, ActionRows rows, Told told, IndicatorPages indicators) {
        this.actions = actions;
        this.rows = rows;
        this.told = told;
        this.indicators = indicators;
    }

    /** What is told of progress. */
    @Component
    record Told(ProgressUpdates updates, UpdateAccess access, UpdatePages pages) {}

    /**
     * Actions, updates and indicators of a recommendation; drawn by {@code action/parts ::
     * work(view)}.
     *
     * @param mayAdd whether the person may add actions and indicators
     * @param mayWrite whether the person may tell of progress
     */
    public record View(
            UUID recommendation,
            List<ActionRow> actions,
            List<UpdateLine> updates,
            List<IndicatorPages.Line> indicators,
            boolean mayAdd,
            boolean mayWrite) {

        /** Copies the lists. */
        public View {
            actions = List.copyOf(actions);
            updates = List.copyOf(updates);
            indicators = List.copyOf(indicators);
        }
    }

    /** What the person may see of it. */
    public View of(RecommendationId recommendation, Person person, Reader reader) {
        About about = new About(Kind.RECOMMENDATION, recommendation.value());
        return new View(
                recommendation.value(),
                rows.of(actions.of(recommendation, person), reader),
                told.pages().lines(told.updates().of(recommendation), person, reader),
                indicators.of(recommendation, person, reader),
                person.is(Role.OFFICER),
                told.access().mayWrite(about, person));
    }
}
