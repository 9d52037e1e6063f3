package org.nmirf.node.release;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.nmirf.disclosure.PracticeRelease;
import org.nmirf.disclosure.Reading;
import org.nmirf.node.practice.Practice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every release of a text stands on; kept in the country and never changed. */
@Component
class SignOffs {

    private final JdbcClient database;

    SignOffs(JdbcClient database) {
        this.database = database;
    }

    /** Keeps who answers for the release, with which answers, and who read it. */
    void add(UUID id, Practice practice, PracticeRelease release, Instant at) {
        var signOff = release.signOff();
        var answers = signOff.assessment();
        String[] readers =
                signOff.readings().stream()
                        .filter(one -> one.contentHash().equals(release.contentHash()))
                        .map(Reading::reader)
                        .distinct()
                        .toArray(String[]::new);
        database.sql(
                        """
                        INSERT INTO sign_off (release_id, practice_id, revision, approved_by,
                            content_hash, payload_hash, singling_out, linking, inference, readers,
                            looked_for, signed_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        practice.id().value(),
                        practice.revision(),
                        release.approvedBy(),
                        release.contentHash(),
                        release.payloadHash(),
                        answers.singlingOut(),
                        answers.linking(),
                        answers.inference(),
                        readers,
                        signOff.lookedFor().stream()
                                .map(Enum::name)
                                .sorted()
                                .toArray(String[]::new),
                        Timestamp.from(at))
                .update();
    }
}
