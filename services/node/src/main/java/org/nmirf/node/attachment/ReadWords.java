package org.nmirf.node.attachment;

import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.practice.PracticeId;
import org.springframework.stereotype.Service;

/** Shows the words of a document to those who may cut them down. */
@Service
class ReadWords {

    private final AttachFile files;

    ReadWords(AttachFile files) {
        this.files = files;
    }

    /** The words of a document, or why there are none. No database connection waits meanwhile. */
    Outcome<String> of(PracticeId id, UUID attachment, Person person) {
        return files.find(id, attachment)
                .then(found -> Words.of(found.kind(), files.open(found, person)));
    }
}
