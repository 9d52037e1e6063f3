package org.nmirf.hub.harvest;

/**
 * Why a request gets no list or record.
 *
 * @param code as OAI-PMH calls it
 * @param reason a sentence for whoever runs the harvester
 */
record HarvestRefusal(Code code, String reason) {

    /** Every code of OAI-PMH 2.0 that a repository with sets can give. */
    enum Code {
        BAD_VERB("badVerb"),
        BAD_ARGUMENT("badArgument"),
        BAD_RESUMPTION_TOKEN("badResumptionToken"),
        CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"),
        ID_DOES_NOT_EXIST("idDoesNotExist"),
        NO_RECORDS_MATCH("noRecordsMatch");

        private final String word;

        Code(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        HarvestRefusal because(String reason) {
            return new HarvestRefusal(this, reason);
        }
    }

    /** Whether the request was not one, so that it must not be repeated in the answer. */
    boolean isOfForm() {
        return code == Code.BAD_VERB || code == Code.BAD_ARGUMENT;
    }
}
