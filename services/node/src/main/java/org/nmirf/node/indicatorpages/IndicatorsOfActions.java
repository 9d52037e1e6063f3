package org.nmirf.node.indicatorpages;

import java.util.List;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.Beside;
import org.nmirf.node.indicator.Indicators;
import org.nmirf.web.page.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows indicators on the pages of actions. */
@Component
@Order(2)
class IndicatorsOfActions implements Beside {

    private final Indicators indicators;
    private final IndicatorPages pages;

    IndicatorsOfActions(Indicators indicators, IndicatorPages pages) {
        this.indicators = indicators;
        this.pages = pages;
    }

    /** What measures one action. */
    record Measured(Action action, List<IndicatorPages.Line> lines, boolean mayAdd) {}

    @Override
    public List<Panel> of(Action action, Person person, Reader reader) {
        return List.of(
                new Panel(
                        "indicator/parts",
                        new Measured(
                                action,
                                pages.lines(indicators.ofAction(action.id()), reader),
                                person.is(Role.OFFICER))));
    }
}
