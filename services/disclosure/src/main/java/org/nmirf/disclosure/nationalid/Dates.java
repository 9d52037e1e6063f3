package org.nmirf.disclosure.nationalid;

/** The dates that many national numbers contain. */
final class Dates {

    private Dates() {}

    static boolean isMonth(String month) {
        int value = Integer.parseInt(month);
        return value >= 1 && value <= 12;
    }

    // Some registers add 20, 40 or more to the month for the century or once numbers ran out.
    static boolean isMonthLoosely(String month) {
        return Integer.parseInt(month) % 20 <= 12;
    }

    static boolean isDay(String day) {
        int value = Integer.parseInt(day);
        return value >= 1 && value <= 31;
    }

    /** Whether a number begins with a day and a month. */
    static boolean isDayAndMonth(String id) {
        return isDay(id.substring(0, 2)) && isMonth(id.substring(2, 4));
    }

    /** Whether month and day stand at an offset. */
    static boolean isMonthAndDay(String id, int offset) {
        return isMonth(id.substring(offset, offset + 2))
                && isDay(id.substring(offset + 2, offset + 4));
    }
}
