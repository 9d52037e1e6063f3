package org.nmirf.node.assembly;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.nmirf.node.report.Report.Period;
import org.springframework.stereotype.Component;

/** Tells what the State did about recommendations, for texts that are no reports. */
@Component
public class TellAccount {

    private static final Period EVER =
            new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

    private final ReadMaterial read;
    private final AssembleReport.Writing writing;

    TellAccount(ReadMaterial read, AssembleReport.Writing writing) {
        this.read = read;
        this.writing = writing;
    }

    /** What is known of these recommendations, in whatever languages. */
    public Account of(Collection<UUID> recommendations) {
        return new Account(read.withoutEvidence(recommendations, EVER));
    }

    /** What was done, one paragraph an action, in that language only. */
    public List<String> response(Account account, String language) {
        return account.response(writing.phrases(language));
    }

    /** What came of it, one paragraph an update or measure, in that language only. */
    public List<String> results(Account account, String language) {
        return account.results(writing.phrases(language));
    }
}
