package org.nmirf.disclosure.figures.audit;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.disclosure.figures.table.CellName;

/** The attack on one component, by everybody and by each contributor who knows a cell. */
final class Attack {

    private static final int EVERYBODY = -1;

    private final Question question;
    private final Component component;
    private final long deadline;
    private final List<Breach> breaches = new ArrayList<>();

    Attack(Question question, Component component, long deadline) {
        this.question = question;
        this.component = component;
        this.deadline = deadline;
    }

    List<Breach> breaches() {
        List<Integer> insiders = insiders();
        for (Question.Aim aim : question.aims()) {
            int place = component.place(question.cell(aim));
            if (place >= 0) {
                check(aim, place, insiders);
            }
        }
        for (CellName name : question.table().cells().keySet()) {
            int place = component.place(question.cell(0, name));
            if (place >= 0 && question.table().isHidden(name)) {
                checkNotExact(name, place);
            }
        }
        return breaches;
    }

    private List<Integer> insiders() {
        return question.insiders().stream()
                .map(insider -> component.place(question.cell(insider.evidence(), insider.cell())))
                .filter(place -> place >= 0)
                .distinct()
                .sorted()
                .toList();
    }

    private void check(Question.Aim aim, int place, List<Integer> insiders) {
        double upper = aim.need().upperAtLeast();
        double lower = aim.need().lowerAtMost();
        if (!reaches(place, true, upper, EVERYBODY)) {
            breaches.add(new Breach(aim.cell(), Breach.Kind.BOUNDED_ABOVE));
        } else if (!reaches(place, false, lower, EVERYBODY)) {
            breaches.add(new Breach(aim.cell(), Breach.Kind.BOUNDED_BELOW));
        } else {
            for (int insider : insiders) {
                if (insider != place
                        && !(reaches(place, true, upper, insider)
                                && reaches(place, false, lower, insider))) {
                    breaches.add(new Breach(aim.cell(), Breach.Kind.KNOWN_TO_A_CONTRIBUTOR));
                    return;
                }
            }
        }
    }

    private boolean reaches(int place, boolean upwards, double limit, int insider) {
        if (isKnownToReach(place, upwards, limit, insider)) {
            return true;
        }
        double[] point = component.extreme(place, upwards, insider, deadline);
        return point != null && isBeyond(point[place], upwards, limit);
    }

    private boolean isKnownToReach(int place, boolean upwards, double limit, int insider) {
        for (double[] point : component.points()) {
            if (isBeyond(point[place], upwards, limit)
                    && (insider == EVERYBODY
                            || point[insider] == 1
                            || isMixable(point, place, upwards, limit, insider))) {
                return true;
            }
        }
        return false;
    }

    /** Between two points that hold, all points hold; whole numbers aside. */
    private boolean isMixable(
            double[] point, int place, boolean upwards, double limit, int insider) {
        if (component.isSmall()) {
            return false;
        }
        for (double[] other : component.points()) {
            double distance = other[insider] - point[insider];
            double share = (1 - point[insider]) / distance;
            if (Math.abs(distance) > 1e-3 && share >= 0 && share <= 1) {
                double mixed = point[place] + share * (other[place] - point[place]);
                if (isBeyond(mixed, upwards, limit)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isBeyond(double value, boolean upwards, double limit) {
        return upwards ? value >= limit - 1e-6 : value <= limit + 1e-6;
    }

    private void checkNotExact(CellName name, int place) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double[] point : component.points()) {
            least = Math.min(least, point[place]);
            most = Math.max(most, point[place]);
        }
        if (!(most - least > 0.01)) {
            double[] low = component.extreme(place, false, EVERYBODY, deadline);
            double[] high = component.extreme(place, true, EVERYBODY, deadline);
            if (low == null || high == null || high[place] - low[place] < 0.01) {
                breaches.add(new Breach(name, Breach.Kind.RECOMPUTABLE));
            }
        }
    }
}
