package org.nmirf.web.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a mechanism assesses of itself: the columns by which the Universal Rights Group's survey of
 * 83 States (2021-2023) measured national mechanisms. Each begins at -1, which works against it.
 */
public enum Indicator {
    PARLIAMENT("parliament", Part.PARTICIPATION, "", 3),
    JUDICIARY("judiciary", Part.PARTICIPATION, "", 3),
    CSOS("csos", Part.PARTICIPATION, "", 3),
    STATISTICS("statistics", Part.PARTICIPATION, "", 3),
    NHRI("nhri", Part.PARTICIPATION, "", 3),
    BUSINESS("business", Part.PARTICIPATION, "", 3),
    AGENCIES("agencies", Part.PARTICIPATION, "", 3),
    SDGS("sdgs", Part.BREADTH, "information-management", 2),
    CLUSTERING("clustering", Part.BREADTH, "information-management", 2),
    REPOSITORY("repository", Part.BREADTH, "information-management", 2),
    MONITORING("monitoring", Part.BREADTH, "information-management", 2),
    IMPACT("impact", Part.BREADTH, "information-management", 2),
    HOLISTIC("holistic", Part.BREADTH, "engagement", 2),
    RESPONSIBILITY("responsibility", Part.BREADTH, "coordination", 2),
    LAW("law", Part.INSTITUTION, "institutional-set-up", 2),
    PERMANENT("permanent", Part.INSTITUTION, "institutional-set-up", 2),
    MEETINGS("meetings", Part.INSTITUTION, "coordination", 3),
    SECRETARIAT("secretariat", Part.INSTITUTION, "institutional-set-up", 3),
    BUDGET("budget", Part.INSTITUTION, "institutional-set-up", 2),
    STAFF("staff", Part.INSTITUTION, "institutional-set-up", 2);

    /** The lowest level of each. */
    public static final int LOWEST = -1;

    /** What belongs together; the first two make the axis X, the last the axis Y. */
    public enum Part {
        /** Who takes part in the mechanism. */
        PARTICIPATION,
        /** How broad and thorough its work is. */
        BREADTH,
        /** How firmly it is established. */
        INSTITUTION;

        /** The indicators of this part, in their order. */
        public List<Indicator> indicators() {
            return Arrays.stream(Indicator.values()).filter(one -> one.part == this).toList();
        }
    }

    private final String code;
    private final Part part;
    private final String area;
    private final int highest;

    Indicator(String code, Part part, String area, int highest) {
        this.code = code;
        this.part = part;
        this.area = area;
        this.highest = highest;
    }

    /** The stable code that travels. */
    public String code() {
        return code;
    }

    /** What it belongs to. */
    public Part part() {
        return part;
    }

    /** Code of the vocabulary {@code areas}; empty for participation. */
    public String area() {
        return area;
    }

    /** The highest level. */
    public int highest() {
        return highest;
    }

    /** Whether there is such a level of it. */
    public boolean has(int level) {
        return level >= LOWEST && level <= highest;
    }

    /** The one with that code, or empty. */
    public static Optional<Indicator> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
