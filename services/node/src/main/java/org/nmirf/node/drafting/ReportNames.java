package org.nmirf.node.drafting;

import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.chronicle.RecordNames;
import org.nmirf.node.report.Reports;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** Knows what reports are called: their titles. */
@Component
class ReportNames implements RecordNames {

    private final Reports reports;

    ReportNames(Reports reports) {
        this.reports = reports;
    }

    @Override
    public String kind() {
        return Reports.KIND;
    }

    @Override
    public Optional<Name> name(UUID id, Language reader) {
        return reports.find(id)
                .flatMap(one -> one.content().title().bestFor(reader.code()))
                .map(title -> new Name(title.text(), title.language(), "/reports/" + id));
    }
}
