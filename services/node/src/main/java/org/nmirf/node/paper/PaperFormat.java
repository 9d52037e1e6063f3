package org.nmirf.node.paper;

/** A file format of papers. */
public enum PaperFormat {
    /** Office Open XML (ISO/IEC 29500), to go on writing in. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** Tagged PDF (ISO 32000-1), to read and print. */
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String extension;

    PaperFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** For the header {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** End of file names, without the dot. */
    public String extension() {
        return extension;
    }
}
