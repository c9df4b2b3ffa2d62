package io.cambrian.archive.record;

/** The archive could not do what was asked; the message is one sentence for people, with place and remedy. */
public class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String place;
    private final String remedy;

    /**
     * @param what what happened, such as {@code the disk is full}
     * @param place the file or directory, with line and byte where it helps
     * @param remedy what the reader can do about it
     */
    public ArchiveException(String what, String place, String remedy) {
        super(what + " (" + place + "): " + remedy);
        this.what = what;
        this.place = place;
        this.remedy = remedy;
    }

    /** With the exception that was the cause. */
    public ArchiveException(String what, String place, String remedy, Throwable cause) {
        super(what + " (" + place + "): " + remedy, cause);
        this.what = what;
        this.place = place;
        this.remedy = remedy;
    }

    /** What happened, without place and remedy. */
    public String what() {
        return what;
    }

    /** The file or directory, with line and byte where it helps. */
    public String place() {
        return place;
    }

    /** What the reader can do about it. */
    public String remedy() {
        return remedy;
    }
}
