package org.nmirf.node.profile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.series.LineChart;
import org.nmirf.node.series.Period;
import org.nmirf.web.assessment.SelfAssessment;
import org.nmirf.web.page.Reader;

/**
 * How the mechanism saw itself over the versions of its profile; compared with nobody.
 *
 * @param sums of the versions in which they changed, oldest first
 * @param x chart of the first axis; null while there is only one month
 * @param y chart of the second axis; null while there is only one month
 */
record OwnPicture(List<Sum> sums, @Nullable LineChart x, @Nullable LineChart y) {

    OwnPicture {
        sums = List.copyOf(sums);
    }

    /** Both sums since a moment. */
    record Sum(Instant since, BigDecimal x, BigDecimal y) {}

    static OwnPicture of(List<Profiles.Past> past, ZoneId zone, Reader reader) {
        List<Sum> sums = new ArrayList<>();
        for (Profiles.Past one : past) {
            SelfAssessment own = one.own();
            boolean isSame =
                    !sums.isEmpty()
                            && sums.getLast().x().compareTo(own.x()) == 0
                            && sums.getLast().y().compareTo(own.y()) == 0;
            if (!own.isEmpty() && !isSame) {
                sums.add(new Sum(one.change().at(), own.x(), own.y()));
            }
        }
        return new OwnPicture(
                sums, chart(sums, Sum::x, zone, reader), chart(sums, Sum::y, zone, reader));
    }

    private static @Nullable LineChart chart(
            List<Sum> sums, Function<Sum, BigDecimal> axis, ZoneId zone, Reader reader) {
        var months = new TreeMap<YearMonth, BigDecimal>();
        sums.forEach(one -> months.put(YearMonth.from(one.since().atZone(zone)), axis.apply(one)));
        if (months.size() < 2) {
            return null;
        }
        List<LineChart.Point> points =
                months.entrySet().stream()
                        .map(
                                one ->
                                        new LineChart.Point(
                                                new Period(
                                                        one.getKey().getYear(),
                                                        one.getKey().getMonthValue()),
                                                one.getValue()))
                        .toList();
        return LineChart.of(
                points, null, null, reader.language().direction().equals("rtl"), reader.locale());
    }
}
