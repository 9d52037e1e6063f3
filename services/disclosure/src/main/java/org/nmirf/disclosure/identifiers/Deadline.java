package org.nmirf.disclosure.identifiers;

import java.time.Duration;

/** The moment after which a scan gives up, and with it the text it reads. */
public final class Deadline {

    private final long nanoTime;

    private Deadline(long nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** A deadline this far from now. */
    public static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /**
     * Does nothing before the deadline.
     *
     * @throws DeadlinePassedException after it
     */
    public void check() {
        if (System.nanoTime() - nanoTime >= 0) {
            throw new DeadlinePassedException();
        }
    }

    /** The same characters, whose reading fails once the deadline has passed. */
    public CharSequence guard(CharSequence text) {
        return new GuardedText(text, this);
    }

    private static final class GuardedText implements CharSequence {

        private static final int READS_BETWEEN_CHECKS = 1024;
        private final CharSequence text;
        private final Deadline deadline;
        private int reads;

        GuardedText(CharSequence text, Deadline deadline) {
            this.text = text;
            this.deadline = deadline;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++reads % READS_BETWEEN_CHECKS == 0) {
                deadline.check();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new GuardedText(text.subSequence(start, end), deadline);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
