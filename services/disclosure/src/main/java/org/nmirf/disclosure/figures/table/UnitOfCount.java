package org.nmirf.disclosure.figures.table;

/** What one unit of a figure stands for; it alone decides whether disclosure control applies. */
public enum UnitOfCount {
    RECOMMENDATION(false),
    ACTION(false),
    INSTITUTION(false),
    CASE(true),
    PERSON(true);

    private final boolean isProtected;

    UnitOfCount(boolean isProtected) {
        this.isProtected = isProtected;
    }

    /** Whether tables of this unit always go through disclosure control. */
    public boolean isProtected() {
        return isProtected;
    }

    /** Whether even a zero says something about people. */
    public boolean protectsZeros() {
        return this == PERSON;
    }
}
