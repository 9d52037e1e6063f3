package org.nmirf.node.incoming;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.recommendation.FollowUp.Priority;
import org.nmirf.node.recommendation.Source;

/** A row of a file: understood, or refused with reasons. */
public sealed interface IncomingRow {

    /** Where it stands: the row of a spreadsheet or of the tables of a document, counted from 1. */
    int number();

    /**
     * A row that says a recommendation.
     *
     * @param plan what the country decided already, as far as the file says
     * @param remarks what was mended, guessed or left out
     */
    record Understood(int number, Source source, Plan plan, List<Remark> remarks)
            implements IncomingRow {

        public Understood {
            remarks = List.copyOf(remarks);
        }

        /** The same with one more remark. */
        Understood with(Remark remark) {
            List<Remark> more = new java.util.ArrayList<>(remarks);
            more.add(remark);
            return new Understood(number, source, plan, more);
        }
    }

    /**
     * A row that is left out.
     *
     * @param excerpt its first words, so that people recognise it
     * @param faults why, by field
     */
    record Refused(int number, String excerpt, List<Detail> faults) implements IncomingRow {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * What a row says about follow-up; names and addresses as they stand there.
     *
     * @param priority null when the row says none
     * @param lead name of the institution that answers; may be empty
     * @param contributors names of other institutions
     * @param focalPoints names or e-mail addresses
     * @param status code of the vocabulary {@code implementation-statuses}; may be empty
     * @param comment may be empty
     */
    record Plan(
            @Nullable Priority priority,
            String lead,
            List<String> contributors,
            List<String> focalPoints,
            String status,
            String comment) {

        /** Nothing decided. */
        public static final Plan NONE = new Plan(null, "", List.of(), List.of(), "", "");

        public Plan {
            contributors = List.copyOf(contributors);
            focalPoints = List.copyOf(focalPoints);
        }

        /** Nothing decided, but commented. */
        static Plan of(String comment) {
            return new Plan(null, "", List.of(), List.of(), "", comment);
        }
    }

    /**
     * Something that was mended, guessed or left out.
     *
     * @param field the field it is about
     * @param code its text is the message {@code incoming.remark.<code>}
     * @param arguments what the text names, in order
     */
    record Remark(String field, String code, List<Object> arguments) {

        public Remark {
            arguments = List.copyOf(arguments);
        }

        static Remark of(String field, String code, Object... arguments) {
            return new Remark(field, code, List.of(arguments));
        }
    }
}
