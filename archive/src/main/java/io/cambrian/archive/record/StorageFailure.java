package io.cambrian.archive.record;

/** The disk refused what had to be stored: full, broken, or taken away. What was acknowledged before is safe. */
public final class StorageFailure extends ArchiveException {

    private static final long serialVersionUID = 1L;

    /** See {@link ArchiveException}. */
    public StorageFailure(String what, String place, String remedy, Throwable cause) {
        super(what, place, remedy, cause);
    }
}
