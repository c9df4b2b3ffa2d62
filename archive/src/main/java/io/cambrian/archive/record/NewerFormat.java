package io.cambrian.archive.record;

/** The archive was written by a later version than this one. */
public final class NewerFormat extends ArchiveException {

    private static final long serialVersionUID = 1L;

    /**
     * @param found the format's number in the file
     * @param known the highest number that this version can read
     * @param place the file
     */
    public NewerFormat(long found, long known, String place) {
        super(
                "the archive has format " + found + ", and this version reads formats up to " + known,
                place,
                "use the version of Cambrian that wrote it, or a later one; nothing was changed");
    }
}
