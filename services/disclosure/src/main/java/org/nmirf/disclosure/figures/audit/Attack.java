package org.nmirf.disclosure.figures.audit;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.disclosure.figures.table.CellName;

/** The attack on one component, by everybody and by each contributor who knows a cell. */
final class Attack {

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

    private void check(Question.Aim aim, int place, List<Integer> all) {
        List<Integer> insiders = all.stream().filter(insider -> insider != place).toList();
        double upper = aim.need().upperAtLeast();
        double lower = aim.need().lowerAtMost();
        if (reachesForEach(place, true, upper, insiders)
                && reachesForEach(place, false, lower, insiders)) {
            return;
        }
        if (!reaches(place, true, upper, List.of())) {
            breaches.add(new Breach(aim.cell(), Breach.Kind.BOUNDED_ABOVE));
        } else if (!reaches(place, false, lower, List.of())) {
            breaches.add(new Breach(aim.cell(), Breach.Kind.BOUNDED_BELOW));
        } else {
            breaches.add(new Breach(aim.cell(), Breach.Kind.KNOWN_TO_A_CONTRIBUTOR));
        }
    }

    /** What even all of them together cannot rule out, none of them can; else half of them. */
    private boolean reachesForEach(
            int place, boolean upwards, double limit, List<Integer> insiders) {
        if (reaches(place, upwards, limit, insiders)) {
            return true;
        }
        int half = insiders.size() / 2;
        return half > 0
                && reachesForEach(place, upwards, limit, insiders.subList(0, half))
                && reachesForEach(place, upwards, limit, insiders.subList(half, insiders.size()));
    }

    private boolean reaches(int place, boolean upwards, double limit, List<Integer> insiders) {
        for (double[] point : component.points()) {
            if (isBeyond(point[place], upwards, limit)
                    && insiders.stream().allMatch(insider -> point[insider] == 1)) {
                return true;
            }
        }
        double[] point = component.extreme(place, upwards, insiders, deadline);
        return point != null && isBeyond(point[place], upwards, limit);
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
            double[] low = component.extreme(place, false, List.of(), deadline);
            double[] high = component.extreme(place, true, List.of(), deadline);
            if (low == null || high == null || high[place] - low[place] < 0.01) {
                breaches.add(new Breach(name, Breach.Kind.RECOMPUTABLE));
            }
        }
    }
}
